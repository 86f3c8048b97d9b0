import { drawPath, drawRect, type Into, round } from "./draw-marks.ts";

/** px between two lines of the hatching. */
const SPACING = 5;

/** A hatched box with a rim. Lines are worked out instead of a pattern, which would need a name of its own on the page. */
export function drawHatched(
  into: Into,
  [x, y, width, height]: readonly [number, number, number, number],
  colour: string,
): void {
  if (width <= 0) return;
  drawRect(into, [x, y, width, height], colour).attr("fill-opacity", 0.14);
  let lines = "";
  for (let at = SPACING; at < width + height; at += SPACING) {
    const [x0, y0] = at <= height ? [0, at] : [at - height, height];
    const [x1, y1] = at <= width ? [at, 0] : [width, at - width];
    lines += `M${round(x + x0)},${round(y + y0)}L${round(x + x1)},${round(y + y1)}`;
  }
  drawPath(into, lines, colour, 1.2);
  drawRect(into, [x, y, width, height], "none").attr("stroke", colour).attr("stroke-width", 1.2);
}

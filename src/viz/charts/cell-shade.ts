import { drawRect, drawText, type Into } from "./draw-marks.ts";
import { paint, type } from "./paint.ts";
import { textWidth } from "./text-width.ts";

/** Darkest shade: ink of this opacity still carries text in ink, 4.5 to 1, on white paper and in the dark. */
const DARKEST = 0.39;

/** How dark a cell is for its chance, where `most` is the darkest. */
export const shade = (p: number, most: number): number =>
  Math.round(1000 * DARKEST * Math.min(1, p / most)) / 1000;

/** Shades with their counts out of a hundred, in place of numbers in cells too small for them; returns its width. */
export function drawShadeKey(
  into: Into,
  [x, y]: readonly [number, number],
  most: number,
  words: string,
  fill: string = paint.ink,
): number {
  let at = x;
  for (const share of [0.1, 0.4, 1]) {
    const p = share * most;
    drawRect(into, [at, y - 11, 14, 14], fill).attr("fill-opacity", shade(p, most));
    const count = String(Math.round(100 * p));
    drawText(into, at + 18, y, count);
    at += 18 + textWidth(count, type.small) + 10;
  }
  drawText(into, at, y, words);
  return at + textWidth(words, type.small) - x;
}

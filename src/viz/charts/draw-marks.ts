import type { BaseType, Selection } from "d3";
import { paint, type } from "./paint.ts";

/** A group of marks. */
export type Group = Selection<SVGGElement, unknown, null, undefined>;
/** Anything that marks can be drawn into. */
export type Into = Selection<SVGGElement | SVGSVGElement, unknown, null, undefined>;
type Mark<Element extends BaseType> = Selection<Element, unknown, null, undefined>;

/** To three decimals, so that no picture depends on the last bit. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

export function drawLine(
  into: Into,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
  width = 1,
): Mark<SVGLineElement> {
  return into
    .append("line")
    .attr("x1", round(x1))
    .attr("y1", round(y1))
    .attr("x2", round(x2))
    .attr("y2", round(y2))
    .attr("stroke", stroke)
    .attr("stroke-width", width);
}

export function drawRect(
  into: Into,
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
): Mark<SVGRectElement> {
  return into
    .append("rect")
    .attr("x", round(x))
    .attr("y", round(y))
    .attr("width", round(Math.max(0, width)))
    .attr("height", round(Math.max(0, height)))
    .attr("fill", fill);
}

export function drawDot(
  into: Into,
  x: number,
  y: number,
  radius: number,
  fill: string,
): Mark<SVGCircleElement> {
  return into
    .append("circle")
    .attr("cx", round(x))
    .attr("cy", round(y))
    .attr("r", radius)
    .attr("fill", fill);
}

export function drawPath(
  into: Into,
  d: string | null,
  stroke: string,
  width = 1.5,
): Mark<SVGPathElement> {
  return into
    .append("path")
    .attr("d", d ?? "")
    .attr("fill", "none")
    .attr("stroke", stroke)
    .attr("stroke-width", width)
    .attr("stroke-linejoin", "round");
}

/** How a label is set; from the left, in small quiet type, unless told otherwise. */
interface Setting {
  anchor?: "start" | "middle" | "end";
  size?: number;
  bold?: boolean;
  fill?: string;
  /** Clears a rim of paper around the letters, where lines pass beneath. */
  halo?: boolean;
}

/** A label; `y` is its base line. */
export function drawText(
  into: Into,
  x: number,
  y: number,
  text: string,
  { anchor = "start", size = type.small, bold = false, fill = paint.quiet, halo }: Setting = {},
): Mark<SVGTextElement> {
  const label = into
    .append("text")
    .attr("x", round(x))
    .attr("y", round(y))
    .attr("text-anchor", anchor)
    .attr("font-size", size)
    .attr("font-weight", bold ? 600 : 400)
    .attr("fill", fill)
    .text(text);
  if (halo)
    label
      .attr("stroke", paint.paper)
      .attr("stroke-width", 3)
      .attr("stroke-linejoin", "round")
      .attr("paint-order", "stroke");
  return label;
}

/** A label in several lines; `y` is the base line of the first, `step` the distance from one to the next. */
export function drawLines(
  into: Into,
  x: number,
  y: number,
  lines: readonly string[],
  step: number,
  setting: Setting = {},
): void {
  lines.forEach((line, k) => {
    drawText(into, x, y + k * step, line, setting);
  });
}

import type { ScaleLinear } from "d3";
import { drawDot, drawLine, type Into } from "./draw-marks.ts";
import { paint } from "./paint.ts";

/** Half the width of a 50 % interval over that of a 95 % one, for a normal spread: 0.6745 / 1.96. */
const HALF = 0.344;

interface Spread {
  value: number;
  low: number;
  high: number;
}

/**
 * A value with its spread: a thin line where 95 of 100 plausible versions lie, a thick one where half of them do, and
 * a dot, hollow while numbers come in. The thick line is worked out from the thin one on each side as for a normal spread.
 */
export function drawInterval(
  into: Into,
  scale: ScaleLinear<number, number>,
  y: number,
  { value, low, high }: Spread,
  colour: string,
  { hollow = false, radius = 5.5 }: { hollow?: boolean; radius?: number } = {},
): void {
  const thin = [scale(low), y, scale(high), y] as const;
  const inner = [value - HALF * (value - low), value + HALF * (high - value)] as const;
  drawLine(into, thin, colour, 2).attr("class", "spread-95");
  drawLine(into, [scale(inner[0]), y, scale(inner[1]), y], colour, 6).attr("class", "spread-50");
  drawDot(into, scale(value), y, radius, hollow ? paint.paper : colour)
    .attr("stroke", hollow ? colour : paint.paper)
    .attr("stroke-width", hollow ? 2 : 1.5);
}

import { type ScaleLinear, scaleLinear } from "d3";
import { drawLine, drawText, type Into } from "./draw-marks.ts";
import { paint, type } from "./paint.ts";
import { textWidth } from "./text-width.ts";

/** A gain out of a hundred with its sign. @example signedHundred(-0.031) // "−3" */
export function signedHundred(gain: number): string {
  const count = Math.round(100 * gain);
  return count > 0 ? `+${count}` : String(count === 0 ? 0 : count).replace("-", "−");
}

/** px for gains of one plan on another, from so much to so much, in round steps. */
export const gainScale = (
  gains: readonly number[],
  range: readonly [number, number],
): ScaleLinear<number, number> =>
  scaleLinear([Math.min(-0.05, ...gains), Math.max(0.05, ...gains)], range).nice(5);

/** Lines at round gains, a strong one at nothing, and what lies on either side of it; takes up to 56 px below. */
export function drawGainAxis(
  into: Into,
  x: ScaleLinear<number, number>,
  [top, bottom]: readonly [number, number],
  width: number,
  sides: { worse: string; better: string },
): void {
  for (const tick of x.ticks(5)) {
    drawLine(
      into,
      [x(tick), top, x(tick), bottom],
      tick === 0 ? paint.ink : paint.grid,
      tick === 0 ? 1.5 : 1,
    );
    drawText(into, x(tick), bottom + 17, signedHundred(tick), { anchor: "middle" });
  }
  // Both sides in one line where they fit, else one below the other.
  const both = textWidth(sides.worse, type.small) + textWidth(sides.better, type.small) + 44;
  const isOneLine = both <= width;
  drawText(into, 0, bottom + 35, `← ${sides.worse}`);
  drawText(into, width, bottom + (isOneLine ? 35 : 52), `${sides.better} →`, { anchor: "end" });
}

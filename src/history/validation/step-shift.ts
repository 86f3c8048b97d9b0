import { bootstrap } from "../../odds/bootstrap.ts";
import type { Estimate } from "../estimate.ts";
import { pointOf, racesOf, type Sample } from "./sample.ts";

/** How far one target moves when the time step is halved, as a share of the width of its range. */
export interface StepShift extends Estimate {
  id: string;
}

/**
 * Shift of a statistic between two runs on the same draws, the second with half the time step, over the width
 * of the target's range. Signed; the interval is a bootstrap over races that draws a race in both runs at once. A
 * range without width must not move at all: any shift counts as one whole width.
 */
export function stepShift(
  id: string,
  real: { low: number; high: number },
  usual: Sample,
  halved: Sample,
  seed: string,
): StepShift {
  const [before, after] = [pointOf(usual), pointOf(halved)];
  const width = real.high - real.low;
  const share = (shift: number): number => (width > 0 ? shift / width : Math.sign(shift));
  const { low, high } = bootstrap(
    Math.min(racesOf(usual), racesOf(halved)),
    (counts) => share(after(counts) - before(counts)),
    seed,
  );
  return { id, value: share(after(null) - before(null)), low, high };
}

/**
 * The largest of all shifts without its sign: what is known at least and at most of it.
 *
 * @example largestShift([{ id: "a", value: -0.2, low: -0.3, high: -0.1 }]) // { value: 0.2, low: 0.1, high: 0.3 }
 */
export function largestShift(shifts: readonly StepShift[]): Estimate {
  const largest = (of: (shift: StepShift) => number): number => Math.max(...shifts.map(of));
  return {
    value: largest(({ value }) => Math.abs(value)),
    low: largest(({ low, high }) => Math.max(0, low, -high)),
    high: largest(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))),
  };
}

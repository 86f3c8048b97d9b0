import { sampleCorrelation } from "simple-statistics";
import { behaviourParameters } from "../../sim/behaviour.ts";
import { fitHabits } from "./fit-habits.ts";
import type { ObservedTarget } from "./observed-targets.ts";
import type { TriedPoint } from "./try-habits.ts";

/** Whether the fit finds habits that are known because the races were simulated with them. */
export interface Recovery {
  /** How many points were played as the truth. */
  points: number;
  /** By parameter: how often the middle nine tenths of the posterior held the truth, and how its median goes with it. */
  parameters: { name: string; covered: number; correlation: number }[];
}

/** Draws from each posterior. */
const DRAWS = 100;

/**
 * Plays points of the last wave as reality: their simulated values take the place of the targets, they are left out of
 * the emulators, and the fit is asked for the habits behind them (Talts et al. 2018, by interval).
 *
 * @param count how many, the last ones tried
 */
export function recoverHabits(
  tried: readonly TriedPoint[],
  targets: readonly ObservedTarget[],
  weights: readonly number[],
  seed: string,
  count: number,
): Recovery {
  const truths = tried.slice(-count);
  const first = tried.length - truths.length;
  const posteriors = truths.map(({ values }, k) => {
    const others = weights.map((weight, i) => (i === first + k ? 0 : weight));
    const asTargets = targets.map(({ sd }, t) => ({ mean: values[t]!, sd }));
    return fitHabits(tried, asTargets, DRAWS, `${seed} recovery ${k}`, others).draws;
  });
  return {
    points: truths.length,
    parameters: behaviourParameters.map(({ name }, p) => {
      const own = truths.map(({ point }) => point[p]!);
      const sorted = posteriors.map((draws) => draws.map((row) => row[p]!).sort((a, b) => a - b));
      const covered = own.filter((truth, k) => {
        const draws = sorted[k]!;
        return (
          draws[Math.round(0.05 * DRAWS)]! <= truth && truth <= draws[Math.round(0.95 * DRAWS) - 1]!
        );
      }).length;
      const medians = sorted.map((draws) => draws[DRAWS >> 1]!);
      return {
        name,
        covered: covered / truths.length,
        correlation: sampleCorrelation(own, medians),
      };
    }),
  };
}

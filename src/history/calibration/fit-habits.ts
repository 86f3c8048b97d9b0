import { mean } from "simple-statistics";
import type { ObservedTarget } from "./observed-targets.ts";
import { fitEmulator, quadraticTerms } from "./quadratic-emulator.ts";
import { samplePosterior } from "./sample-posterior.ts";
import type { TriedPoint } from "./try-habits.ts";

/** What is left of the habits that could be true once the targets have been looked at. */
export interface HabitFit {
  /** Draws from the posterior, in the cube from -1 to 1. */
  draws: number[][];
  /** Value of each target that the emulators expect, mean over the draws. */
  expected: number[];
}

/** A simulated value further out than this many of a target's standard deviations counts like one there: one wild target may not decide alone. */
const FURTHEST = 4;

/**
 * Emulates each target from the points tried and draws from the posterior: uniform prior over the cube, each target
 * normal about its mean, with the miss of its emulator added to its spread. Source: history matching with emulators,
 * Vernon, Goldstein and Bower 2010; McCulloch et al. 2022, JASSS 25(2):1.
 *
 * @param weights how much each point counts in the emulators
 */
export function fitHabits(
  tried: readonly TriedPoint[],
  targets: readonly Pick<ObservedTarget, "mean" | "sd">[],
  draws: number,
  seed: string,
  weights?: readonly number[],
): HabitFit {
  const points = tried.map(({ point }) => point);
  const emulators = targets.map((_, t) => {
    const values = tried.map((each) => each.values[t]!);
    const known = values.map((value) => (Number.isNaN(value) ? 0 : 1));
    return fitEmulator(
      points,
      values.map((value) => (Number.isNaN(value) ? 0 : value)),
      known.map((one, i) => one * (weights?.[i] ?? 1)),
    );
  });
  const logDensity = (point: readonly number[]): number => {
    const row = quadraticTerms(point);
    let sum = 0;
    targets.forEach((target, t) => {
      const { value, miss } = emulators[t]!;
      const off = Math.min(
        FURTHEST,
        Math.abs(value(row) - target.mean) / Math.sqrt(target.sd * target.sd + miss * miss),
      );
      sum -= (off * off) / 2;
    });
    return sum;
  };
  const drawn = samplePosterior(logDensity, points[0]!.length, draws, seed);
  const rows = drawn.map(quadraticTerms);
  return {
    draws: drawn,
    expected: emulators.map(({ value }) => mean(rows.map((row) => value(row)))),
  };
}

import { armContrast, type Estimate } from "../arms/arm-contrast.ts";
import { LEVEL } from "../intervals.ts";
import { chooseBandwidths, type Grid } from "./choose-bandwidth.ts";
import { localWeights } from "./local-regression.ts";

/** A grid of chances smoothed, every number with the error that its own races leave. */
export interface SmoothGrid {
  bandwidths: number[];
  /** Value at each point. */
  values: Estimate[];
  /** Point with the highest value. */
  best: number;
  /** Value at the best point less that at each; intervals wide enough for all points together. */
  behind: Estimate[];
  /** Weights of the points that make up the value at a point. */
  weights: number[][];
}

/**
 * Smooths a grid. The bandwidths are those that suit local lines best; with them parabolas are fitted, which takes away what
 * lines flatten, at the price of a wider error: so that intervals hold the curve and not only its smoothed shadow (Calonico,
 * Cattaneo and Titiunik 2014, robust bias correction). A smoothed value is a weighted sum of the points' chances,
 * so that its error comes from the same sum version by version.
 */
export function smoothGrid(grid: Grid): SmoothGrid {
  const { points, shares } = grid;
  const bandwidths = chooseBandwidths(grid);
  const weights = points.map((place) => localWeights(points, place, bandwidths, 2));
  const values = weights.map((row) => armContrast(shares, row));
  const best = values.reduce((top, { mean }, k) => (mean > values[top]!.mean ? k : top), 0);
  const level = 1 - (1 - LEVEL) / Math.max(1, points.length - 1);
  const behind = weights.map((row) =>
    armContrast(
      shares,
      row.map((weight, k) => weights[best]![k]! - weight),
      level,
    ),
  );
  return { bandwidths, values, best, behind, weights };
}

/** Parts of the versions that take turns in judging the best. */
const FOLDS = 8;

/**
 * Value at the best point, judged on versions that did not choose it: the highest of several values flatters, since luck
 * helped to make it the highest. Each eighth of the versions is judged at the point that the others call best.
 */
export function bestHeldOut({ weights }: SmoothGrid, shares: readonly Float64Array[]): Estimate {
  const versions = shares[0]!.length;
  const folds = Math.min(FOLDS, versions);
  const judged = new Float64Array(versions);
  for (let fold = 0; fold < folds; fold++) {
    const means = shares.map((row) => {
      let sum = 0;
      row.forEach((value, v) => {
        if (v % folds !== fold) sum += value;
      });
      return sum;
    });
    const curve = weights.map((row) => row.reduce((sum, weight, k) => sum + weight * means[k]!, 0));
    const row = weights[curve.indexOf(Math.max(...curve))]!;
    for (let v = fold; v < versions; v += folds)
      judged[v] = row.reduce((sum, weight, k) => sum + weight * shares[k]![v]!, 0);
  }
  return armContrast([judged], [1]);
}

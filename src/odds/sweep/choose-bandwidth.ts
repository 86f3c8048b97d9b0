import { localWeights } from "./local-regression.ts";

/** Bandwidths tried, in steps of the grid; the widest fits one line. */
const TRIED = [0, 0.5, 0.75, 1, 1.5, 2, 3, 5, Number.POSITIVE_INFINITY];
/** Parts that the versions are dealt into. */
const FOLDS = 8;

/** Points of a grid with what each version came to there. */
export interface Grid {
  /** Coordinates of each point. */
  points: readonly (readonly number[])[];
  /** Length of a step of the grid, per coordinate. */
  steps: readonly number[];
  /** A row per point, a number per version. */
  shares: readonly Float64Array[];
}

/**
 * The bandwidths, one per coordinate, with which the other versions foretell best the shape of the curve in versions
 * left out: eightfold cross-validation over versions. Leaving out points instead would not do, because the errors of
 * points skated on the same luck go together, and one would smooth luck in (Opsomer, Wang and Yang 2001). Only the shape
 * is judged, each curve about its own mean, because luck moves whole curves up and down.
 */
export function chooseBandwidths(grid: Grid): number[] {
  const { points, steps, shares } = grid;
  const folds = foldMeans(shares);
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const bandwidths of combinations(steps)) {
    const weights = points.map((place) => localWeights(points, place, bandwidths));
    let error = 0;
    for (const { held, others } of folds) {
      const curve = centred(
        weights.map((row) => row.reduce((sum, weight, k) => sum + weight * others[k]!, 0)),
      );
      centred(held).forEach((value, k) => {
        error += (value - curve[k]!) * (value - curve[k]!);
      });
    }
    // Of equals the smoother one, which comes later.
    if (error > least) continue;
    least = error;
    best = bandwidths;
  }
  return best;
}

function combinations(steps: readonly number[]): number[][] {
  let all: number[][] = [[]];
  for (const step of steps)
    all = all.flatMap((some) => TRIED.map((each) => [...some, each === 0 ? 0 : each * step]));
  return all;
}

/** Means of every point over the versions of one fold, and over all others. */
function foldMeans(shares: readonly Float64Array[]): { held: number[]; others: number[] }[] {
  const folds = Math.min(FOLDS, shares[0]!.length);
  return Array.from({ length: folds }, (_, fold) => ({
    held: shares.map((row) => meanOver(row, (v) => v % folds === fold)),
    others: shares.map((row) => meanOver(row, (v) => v % folds !== fold)),
  }));
}

function meanOver(values: Float64Array, isIn: (version: number) => boolean): number {
  let sum = 0;
  let count = 0;
  values.forEach((value, version) => {
    if (!isIn(version)) return;
    sum += value;
    count++;
  });
  return sum / count;
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

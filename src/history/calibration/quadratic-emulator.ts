import { Cholesky } from "../cholesky.ts";

/** A cheap stand-in for a simulated value, as a function of the point in parameter space. */
export interface Emulator {
  /** @param row `quadraticTerms` of a point */
  value(row: readonly number[]): number;
  /** Standard deviation of what it misses at points that it has not seen, without the noise of the runs it learnt from. */
  miss: number;
  /** Standard deviation of runs about it at points left out, noise and all. */
  spread: number;
}

/** Ridge in units of the noise: all but the constant are believed to be of the size of the values' own spread. */
const RIDGE = 1;

/**
 * Second-order response surface through simulated values by ridge regression: constant, slopes, squares and products.
 * Source: Box and Wilson 1951, J. R. Stat. Soc. B 13:1; as an emulator for history matching, Vernon, Goldstein and
 * Bower 2010, Bayesian Analysis 5:619. The misses come from leaving each run out (PRESS, Allen 1974).
 *
 * @param weights how much each run counts
 * @throws Error where there are fewer than two runs
 */
export function fitEmulator(
  points: readonly (readonly number[])[],
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): Emulator {
  if (values.length < 2) throw new Error("invariant: an emulator needs two runs");
  const rows = points.map(quadraticTerms);
  const size = rows[0]!.length;
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size);
  const centre = weightedMean(values, weights);
  rows.forEach((row, r) => {
    for (let i = 0; i < size; i++) {
      right[i]! += weights[r]! * row[i]! * (values[r]! - centre);
      for (let j = 0; j <= i; j++) normal[i * size + j]! += weights[r]! * row[i]! * row[j]!;
    }
  });
  for (let i = 1; i < size; i++) normal[i * size + i]! += RIDGE;
  normal[0]! += 1e-9;
  const cholesky = new Cholesky(normal, size);
  const coefficients = cholesky.solve(right);
  const predict = (row: readonly number[]): number => {
    let sum = centre;
    for (let i = 0; i < size; i++) sum += row[i]! * coefficients[i]!;
    return sum;
  };

  let squares = 0;
  let total = 0;
  let leverages = 0;
  rows.forEach((row, r) => {
    const pull = cholesky.solve(Float64Array.from(row));
    const leverage = weights[r]! * row.reduce((sum, x, i) => sum + x * pull[i]!, 0);
    const left = (values[r]! - predict(row)) / Math.max(0.05, 1 - leverage);
    squares += weights[r]! * left * left;
    total += weights[r]!;
    leverages += leverage;
  });
  const spread = Math.sqrt(squares / total);
  return {
    value: predict,
    miss: spread * Math.sqrt(leverages / values.length),
    spread,
  };
}

/** Constant, coordinates, their squares and products. @param point coordinates from -1 to 1 */
export function quadraticTerms(point: readonly number[]): number[] {
  const row = [1, ...point];
  for (let i = 0; i < point.length; i++)
    for (let j = i; j < point.length; j++) row.push(point[i]! * point[j]!);
  return row;
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let top = 0;
  let bottom = 0;
  values.forEach((value, i) => {
    top += weights[i]! * value;
    bottom += weights[i]!;
  });
  return top / bottom;
}

import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { type Mean, meanInterval } from "../intervals.ts";
import type { Pays, Reached } from "./pair-goal.ts";

/** Weights of cells, a row per plan of the first skater. */
type Weights = readonly (readonly number[])[];
type Cells = readonly (readonly Reached[])[];

/**
 * What weights over cells come to: the mean over the races of the weighted sum of what the cells pay in each, with
 * its normal interval.
 */
export function mixedValue(cells: Cells, weights: Weights, pays: Pays): Mean {
  const { races, sum, squares } = sumsOf(cells, weights, pays);
  return meanInterval(sum, squares, races);
}

/**
 * The same where the weights are those of one mix minus those of another, both on the same luck: what the one gains
 * on the other. Two races more, one gained and one lost, keep the interval honest where the two hardly ever differ, as
 * Bonett and Price 2012 do for one plan against one.
 */
export function mixedGain(cells: Cells, weights: Weights, pays: Pays, level: number): Mean {
  const { races, sum, squares } = sumsOf(cells, weights, pays);
  // Two races more are two of a version.
  return meanInterval(sum, squares + 2 / RACES_PER_VERSION, races + 2 / RACES_PER_VERSION, level);
}

function sumsOf(cells: Cells, weights: Weights, pays: Pays) {
  const races = cells[0]![0]!.length;
  const values = new Float64Array(races);
  cells.forEach((row, i) => {
    row.forEach((cell, j) => {
      const weight = weights[i]![j]!;
      if (weight === 0) return;
      for (let race = 0; race < races; race++) if (pays(cell[race]!)) values[race]! += weight;
    });
  });
  // Races of one version are alike: what counts is the mean of each.
  let sum = 0;
  let squares = 0;
  const versions = Math.max(1, Math.ceil(races / RACES_PER_VERSION));
  for (let version = 0; version < versions; version++) {
    const own = values.subarray(version * RACES_PER_VERSION, (version + 1) * RACES_PER_VERSION);
    const mean = own.reduce((all, value) => all + value, 0) / RACES_PER_VERSION;
    sum += mean;
    squares += mean * mean;
  }
  return { races: races / RACES_PER_VERSION, sum, squares };
}

/** Weights of the cells where each takes his plans with the given shares, on his own. */
export const weightsOf = ([first, second]: readonly [
  readonly number[],
  readonly number[],
]): number[][] => first.map((x) => second.map((y) => x * y));

/** All of one plan, of so many. */
export const pure = (plan: number, plans: number): number[] =>
  Array.from({ length: plans }, (_, k) => Number(k === plan));

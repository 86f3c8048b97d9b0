import type { GoalBits } from "../compare/goal-bits.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { LEVEL, type Mean, studentDeviate } from "../intervals.ts";

/** A mean with its standard error. */
export interface Estimate extends Mean {
  error: number;
}

/** Share of races with the goal reached, a row per arm, a number per version; over the versions that all arms have. */
export function versionShares(arms: readonly { bits: GoalBits }[]): Float64Array[] {
  const versions = Math.min(...arms.map(({ bits }) => bits.versions));
  return arms.map(({ bits }) =>
    Float64Array.from({ length: versions }, (_, v) => bits.count(v) / RACES_PER_VERSION),
  );
}

/**
 * Weighted sum of the chances of arms skated on the same luck, with its sampling error: version by version, because races
 * of one version are alike, and arms of one race too. Two races more, one gained and one lost, keep the error honest
 * where arms hardly ever differ, as Bonett and Price 2012 do for one plan against one.
 *
 * @param shares as of `versionShares`
 * @example armContrast(shares, [1, -1]) // chance under the first less chance under the second
 */
export function armContrast(
  shares: readonly Float64Array[],
  weights: ArrayLike<number>,
  level = LEVEL,
): Estimate {
  const versions = shares[0]!.length;
  let sum = 0;
  let squares = 0;
  let heaviest = 0;
  for (let k = 0; k < weights.length; k++) heaviest = Math.max(heaviest, Math.abs(weights[k]!));
  for (let v = 0; v < versions; v++) {
    let value = 0;
    for (let k = 0; k < shares.length; k++) value += weights[k]! * shares[k]![v]!;
    sum += value;
    squares += value * value;
  }
  const mean = sum / versions;
  const doubt = (2 * heaviest * heaviest) / (RACES_PER_VERSION * RACES_PER_VERSION);
  const variance = (Math.max(0, squares - versions * mean * mean) + doubt) / (versions - 1);
  const error = Math.sqrt(variance / versions);
  const half = studentDeviate(level, versions - 1) * error;
  return { mean, low: mean - half, high: mean + half, error };
}

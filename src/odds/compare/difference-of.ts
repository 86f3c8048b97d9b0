import { betterIn } from "./better-in.ts";
import type { RaceBits } from "./race-bits.ts";
import { type OneLook, samplingInterval } from "./sampling-interval.ts";
import { type Ends, totalDifference } from "./total-interval.ts";
import { versionSpread } from "./version-spread.ts";
import { sumVersions } from "./version-sums.ts";

/** Chance of one plan minus that of another on the same luck. */
export interface Difference {
  /** Mean over the races of both; low and high leave open what sampling and imperfect knowledge do. */
  value: number;
  low: number;
  high: number;
  /** What sampling alone leaves open: the average over versions lies there at every look. */
  sampling: Ends;
}

/**
 * Compares two plans on the whole versions that both have skated.
 * @param risk of the sampling interval to miss
 * @param look when it is narrowest; fixed before the run
 */
export function differenceOf(
  plan: RaceBits,
  other: RaceBits,
  risk: number,
  look: OneLook,
): Difference {
  const sums = sumVersions(plan, other, Math.min(plan.versions, other.versions));
  const { mean, between } = versionSpread(sums);
  const ends = samplingInterval(plan, other, risk, look);
  const sampling = { low: Math.min(mean, ends.low), high: Math.max(mean, ends.high) };
  return { value: mean, ...totalDifference(mean, sampling, between), sampling };
}

/** Share of plausible versions in which the one beats the other. */
export function shareBetter(plan: RaceBits, other: RaceBits): number {
  const sums = sumVersions(plan, other, Math.min(plan.versions, other.versions));
  return betterIn(sums, versionSpread(sums));
}

/**
 * How many times the variance independent races would have left in the difference: 2 is half the races saved, 1 none,
 * less than 1 races lost. Null where the two plans never differ.
 */
export function savedByPairing(plan: RaceBits, other: RaceBits): number | null {
  const versions = Math.min(plan.versions, other.versions);
  const variance = (a: RaceBits, b: RaceBits | null): number =>
    versionSpread(sumVersions(a, b, versions)).ofMean;
  const paired = variance(plan, other);
  return paired === 0 ? null : (variance(plan, null) + variance(other, null)) / paired;
}

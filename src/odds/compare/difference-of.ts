import { anytimeInterval } from "./anytime-interval.ts";
import { betterIn } from "./better-in.ts";
import type { RaceBits } from "./race-bits.ts";
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

/** Versions that tell the variance before anything is bet: those of the first look. */
const PILOT = 64;
/** Precision that the sampling interval is made for unless told otherwise. */
export const USUAL_PRECISION = 0.02;

/**
 * Compares two plans on the whole versions that both have skated.
 * @param risk of the sampling interval to miss
 * @param aim half-width that it shall have; fixed before the run
 */
export function differenceOf(
  plan: RaceBits,
  other: RaceBits,
  risk: number,
  aim = USUAL_PRECISION,
): Difference {
  const sums = sumVersions(plan, other, Math.min(plan.versions, other.versions));
  const { mean, between } = versionSpread(sums);
  const bet =
    sums.versions > PILOT ? { pilot: sumVersions(plan, other, PILOT).counts, aim } : undefined;
  const ends = anytimeInterval(sums.counts, risk, bet);
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

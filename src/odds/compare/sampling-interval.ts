import { anytimeInterval } from "./anytime-interval.ts";
import { clusteredDifference } from "./clustered.ts";
import { RACES_PER_VERSION, type RaceBits } from "./race-bits.ts";
import { raceLooks } from "./race-looks.ts";
import type { Ends } from "./total-interval.ts";
import { summedUp, varianceOfMean } from "./version-spread.ts";
import { addVersions, noVersions, sumVersions } from "./version-sums.ts";

/** When the one narrow interval is taken: at the first look at which it is no wider, or at a number of races. Fixed before the run. */
export type OneLook = ({ halfWidth: number } | { races: number }) & {
  /** Risk that it is a part of when taken after so many races, where that differs from the risk at all other looks. */
  risk?: (races: number) => number;
};

/** Part of the risk that the one narrow interval may take; the rest is for all other looks. */
const ONCE = 7 / 8;

/**
 * What sampling leaves open of the difference of two plans on the versions that both have skated; holds at every look at once,
 * with probability 1 - risk. It is the overlap of two: the always valid one (`anytimeInterval`), and
 * once the question is answered, the plain one of that moment, which is taken a single time and kept. To look once costs far less than
 * to look always: 2.1 standard errors in place of 3. That one may wait until the interval is as narrow as asked for without
 * losing its level is the theorem of Chow and Robbins 1965 (fixed-width sequential intervals, for many values).
 */
export function samplingInterval(
  plan: RaceBits,
  other: RaceBits,
  risk: number,
  look: OneLook,
): Ends {
  const versions = Math.min(plan.versions, other.versions);
  const always = anytimeInterval(sumVersions(plan, other, versions).counts, (1 - ONCE) * risk);
  const once = takenOnce(plan, other, risk, look);
  if (!once) return always;
  return { low: Math.max(always.low, once.low), high: Math.min(always.high, once.high) };
}

/** The narrow interval of the look at which it is taken, or null before. */
function takenOnce(plan: RaceBits, other: RaceBits, risk: number, look: OneLook): Ends | null {
  const versions = Math.min(plan.versions, other.versions);
  const sums = noVersions();
  for (const races of looksAt(look, versions * RACES_PER_VERSION)) {
    addVersions(sums, plan, other, Math.floor(races / RACES_PER_VERSION));
    const summed = summedUp(sums);
    const { sum, squares } = summed;
    const ofMean = varianceOfMean(summed);
    const skated = sums.versions * RACES_PER_VERSION;
    const [first, second] = [(squares + sum) / 2, (squares - sum) / 2];
    const level = 1 - ONCE * (look.risk?.(races) ?? risk);
    const { low, high } = clusteredDifference(first, second, skated, ofMean, level);
    if ("races" in look || high - low <= 2 * look.halfWidth) return { low, high };
  }
  return null;
}

/** Looks so far at which it might be taken. */
function looksAt(look: OneLook, races: number): readonly number[] {
  if ("races" in look) return look.races <= races ? [look.races] : [];
  return [...raceLooks(races + 1)].slice(0, -1);
}

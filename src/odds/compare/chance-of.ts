import { type Chance, LEVEL } from "../intervals.ts";
import { anytimeInterval } from "./anytime-interval.ts";
import { RACES_PER_VERSION, type RaceBits } from "./race-bits.ts";
import { type Ends, totalChance } from "./total-interval.ts";
import { versionSpread } from "./version-spread.ts";
import { sumVersions } from "./version-sums.ts";

/** A chance with its total interval, and what sampling alone leaves open. */
export interface TotalChance extends Chance {
  sampling: Ends;
}

/** Chance of one plan to reach the goal, over all whole versions skated, with its total interval. */
export function chanceOf(plan: RaceBits): TotalChance {
  const sums = sumVersions(plan, null, plan.versions);
  const { mean, between } = versionSpread(sums);
  // Shares of 0/8 to 8/8, stretched to -1 … 1.
  const { low, high } = anytimeInterval(sums.counts.subarray(RACES_PER_VERSION), 1 - LEVEL);
  const sampling = {
    low: Math.min(mean, (low + 1) / 2),
    high: Math.max(mean, (high + 1) / 2),
  };
  return { p: mean, ...totalChance(mean, sampling, between), sampling };
}

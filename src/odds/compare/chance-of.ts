import { type Chance, LEVEL } from "../intervals.ts";
import { anytimeInterval } from "./anytime-interval.ts";
import type { GoalBits } from "./goal-bits.ts";
import { RACES_PER_VERSION } from "./race-bits.ts";
import { totalChance } from "./total-interval.ts";
import { versionSpread } from "./version-spread.ts";
import { sumVersions } from "./version-sums.ts";

/** Chance of one plan to reach the goal, over all whole versions skated, with its total interval. */
export function chanceOf(plan: GoalBits): Chance {
  const sums = sumVersions(plan, null, plan.versions);
  const { mean, between } = versionSpread(sums);
  // Shares of 0/8 to 8/8, stretched to -1 … 1.
  const { low, high } = anytimeInterval(sums.counts.subarray(RACES_PER_VERSION), 1 - LEVEL);
  const sampling = {
    low: Math.min(mean, (low + 1) / 2),
    high: Math.max(mean, (high + 1) / 2),
  };
  return { p: mean, ...totalChance(mean, sampling, between) };
}

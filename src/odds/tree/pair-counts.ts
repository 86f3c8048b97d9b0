import { type Chance, type Mean, wilsonInterval } from "../intervals.ts";
import { pairedShare } from "../paired-difference.ts";

/** Races skated twice on the same luck, under a plan and under another, by whether each reached a goal. */
export interface PairCounts {
  races: number;
  both: number;
  onlyPlan: number;
  onlyAgainst: number;
}

export const noPairs = (): PairCounts => ({ races: 0, both: 0, onlyPlan: 0, onlyAgainst: 0 });

/** Counts one more race. */
export function addPair(counts: PairCounts, plan: boolean, against: boolean): void {
  counts.races++;
  if (plan && against) counts.both++;
  else if (plan) counts.onlyPlan++;
  else if (against) counts.onlyAgainst++;
}

/** Several kinds of races together. */
export function sumPairs(parts: readonly PairCounts[]): PairCounts {
  const sum = noPairs();
  for (const part of parts)
    for (const key of ["races", "both", "onlyPlan", "onlyAgainst"] as const) sum[key] += part[key];
  return sum;
}

/** Chance under the plan, chance under the other on the same races, and what the plan gains. */
export interface PairedChances {
  chance: Chance;
  against: Chance;
  gain: Mean;
}

/** Null where there is no race. */
export function pairedChances(counts: PairCounts): PairedChances | null {
  const { races, both, onlyPlan, onlyAgainst } = counts;
  if (races === 0) return null;
  return {
    chance: wilsonInterval(both + onlyPlan, races),
    against: wilsonInterval(both + onlyAgainst, races),
    gain: pairedShare(onlyPlan, onlyAgainst, races),
  };
}

import type { MomentOdds } from "../odds/follow/moment.ts";
import { countOfHundred } from "../odds/of-hundred.ts";

/** A chance at what the race is about, in 100; "yes" or "no" where the rules have settled it. @example liveChance(odds) // "62" */
export function liveChance({ qualify, podium, isSettled }: MomentOdds): string {
  const p = qualify ?? podium;
  if (isSettled) return p === 1 ? "yes" : "no";
  return countOfHundred(p);
}

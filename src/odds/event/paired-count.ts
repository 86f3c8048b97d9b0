import type { Mean } from "../intervals.ts";
import { pairedShare } from "../paired-difference.ts";
import { type EventRun, isAmong } from "./stream-events.ts";

/**
 * Chance of an entrant to come among the first `last` of the final under one set of orders minus that under
 * another, on the races that both runs hold.
 */
export function pairedCount(plan: EventRun, other: EventRun, entrant: number, last: number): Mean {
  const races = Math.min(plan.races, other.races);
  let onlyPlan = 0;
  let onlyOther = 0;
  for (let race = 0; race < races; race++) {
    const inPlan = isAmong(plan, race, entrant, last);
    const inOther = isAmong(other, race, entrant, last);
    if (inPlan && !inOther) onlyPlan++;
    if (inOther && !inPlan) onlyOther++;
  }
  return pairedShare(onlyPlan, onlyOther, races);
}

import { ridesFor } from "./loyalty.ts";
import { onIce } from "./on-ice.ts";
import { lapsToGo } from "./situation.ts";

const { state } = onIce;

/** Laps to go at which a lead-out begins, and where its work ends. Engineering assumptions, MODEL 7.6. */
const BEGINS = 2.5;
export const LEAD_OUT_ENDS = 0.7;
/** Further behind a friend than this nobody gets onto his wheel any more, m. Engineering assumption, MODEL 7.6. */
const WITHIN_REACH = 15;

/** Whether a skater gives his own finish for a friend close behind in his group, whom he leads out. */
export function leadsOut(skater: number): boolean {
  if (!isTimeToLeadOut(skater)) return false;
  const group = state.group[skater]!;
  const behind = state.groupFirst[group]! + state.groupSize[group]!;
  for (let r = state.rank[skater]! + 1; r < behind; r++) {
    const other = state.order[r]!;
    if (state.distance[skater]! - state.distance[other]! > WITHIN_REACH) return false;
    if (ridesFor(skater, other)) return true;
  }
  return false;
}

/** The friend just ahead who leads a skater out, or -1. */
export function whoLeadsOut(skater: number): number {
  if (!isTimeToLeadOut(skater)) return -1;
  const first = state.groupFirst[state.group[skater]!]!;
  for (let r = state.rank[skater]! - 1; r >= first; r--) {
    const other = state.order[r]!;
    if (state.distance[other]! - state.distance[skater]! > WITHIN_REACH) return -1;
    if (ridesFor(other, skater)) return other;
  }
  return -1;
}

function isTimeToLeadOut(skater: number): boolean {
  const toGo = lapsToGo(skater);
  return toGo <= BEGINS && toGo > LEAD_OUT_ENDS;
}

import type { CompiledClause } from "./compile-plan.ts";
import { onIce } from "./on-ice.ts";
import { orderHolds } from "./order-holds.ts";
import { sprintIsOn } from "./sprint-on.ts";
import { FREE } from "./state.ts";
import { catalogue } from "./tactics/catalogue.ts";

const { state } = onIce;

/** Whether an order may be ridden now: its conditions hold, and its tactic is one for this part of the race. */
export function orderApplies(skater: number, clause: CompiledClause): boolean {
  if (!orderHolds(skater, clause)) return false;
  const { inNeutralLap, inSprint } = catalogue[clause.tactic]!;
  if (state.race[FREE] === 0 && !inNeutralLap) return false;
  return inSprint === true || !sprintIsOn(skater);
}

/**
 * Whether a plan of which nothing is under way would make a difference now: an order takes the word, or asks to be looked at
 * sooner. The race is left as it was.
 */
export function planSpeaks(skater: number, plan: readonly CompiledClause[]): boolean {
  const { decideAt } = state;
  const at = decideAt[skater]!;
  const spoken = plan.some(
    (clause) =>
      orderApplies(skater, clause) && catalogue[clause.tactic]!.speaks(skater, clause.values),
  );
  const isSooner = decideAt[skater] !== at;
  decideAt[skater] = at;
  return spoken || isSooner;
}

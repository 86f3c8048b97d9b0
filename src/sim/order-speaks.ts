import type { CompiledClause } from "./compile-plan.ts";
import type { Race } from "./heat.ts";
import { orderHolds } from "./order-holds.ts";
import { sprintIsOn } from "./sprint-on.ts";
import { FREE } from "./state.ts";
import { catalogue } from "./tactics/catalogue.ts";

/** Whether an order may be ridden now: its conditions hold, and its tactic is one for this part of the race. */
export function orderApplies(race: Race, skater: number, clause: CompiledClause): boolean {
  if (!orderHolds(race, skater, clause)) return false;
  const { inNeutralLap, inSprint } = catalogue[clause.tactic]!;
  if (race.state.race[FREE] === 0 && !inNeutralLap) return false;
  return inSprint === true || !sprintIsOn(race, skater);
}

/**
 * Whether a plan of which nothing is under way would make a difference now: an order takes the word, or asks to be looked at
 * sooner. The race is left as it was.
 */
export function planSpeaks(race: Race, skater: number, plan: readonly CompiledClause[]): boolean {
  const { decideAt } = race.state;
  const at = decideAt[skater]!;
  const spoken = plan.some(
    (clause) =>
      orderApplies(race, skater, clause) &&
      catalogue[clause.tactic]!.speaks(race, skater, clause.values),
  );
  const isSooner = decideAt[skater] !== at;
  decideAt[skater] = at;
  return spoken || isSooner;
}

import type { CompiledClause } from "./compile-plan.ts";
import type { Heat } from "./heat.ts";
import { FASTEST } from "./move.ts";
import { catalogue } from "./tactics/catalogue.ts";

/**
 * How far the front of the race may go before an order of a plan can speak for the first time, m; until then the race is the
 * same with the plan and without. Infinite without orders, 0 where one may speak at once. A bound from what the tactics
 * say of themselves: conditions, which only delay, do not count.
 */
export function firstWord(heat: Heat, plan: readonly CompiledClause[]): number {
  const { rules, track, timeStep } = heat;
  // Looking half a step ahead, and a whole step beyond where the race is stopped.
  const ahead = 1.5 * timeStep * FASTEST;
  let first = Number.POSITIVE_INFINITY;
  for (const { tactic, values } of plan) {
    const { inNeutralLap, silentUntil } = catalogue[tactic]!;
    const shot = inNeutralLap ? 0 : rules.neutralLaps * track.lapLength;
    first = Math.min(first, Math.max(shot, silentUntil?.(heat, values) ?? 0));
  }
  return Math.max(0, first - ahead);
}

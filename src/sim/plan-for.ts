import type { PlanRules } from "./heat-bounds.ts";
import { type Plan, parsePlan } from "./plan.ts";
import { planFault } from "./plan-fault.ts";
import { ScenarioError } from "./scenario-error.ts";
import { catalogue } from "./tactics/catalogue.ts";

/** A heat as far as a plan can be wrong about it. */
export interface PlanHeat {
  /** Full names of the starters. */
  names: readonly string[];
  rules: PlanRules;
}

/**
 * Reads the plan of one skater of a heat: every plan that is skated comes through here, wherever it was written.
 *
 * @param skater full name
 * @param path put in front of messages
 * @throws ScenarioError in one line on a plan that cannot be understood, or that can mean nothing in this heat
 * @example planFor("Sven Kramer", "contest:sprint=8", heat, "plan")
 *   // plan: contest:sprint: expected 1..3 (1 with 12, 2 with 8, 3 with 4 laps to go), got 8
 */
export function planFor(
  skater: string,
  text: string,
  { names, rules }: PlanHeat,
  path: string,
): Plan {
  const plan = parsePlan(text, catalogue, names, path);
  const fault = planFault(plan, skater, rules);
  if (fault !== null) throw new ScenarioError(`${path}: ${fault}`);
  return plan;
}

import { parsePlan } from "../sim/parse-plan.ts";
import { catalogue } from "../sim/tactics/catalogue.ts";
import type { Text } from "./text/text.ts";

/** What stands for a plan without orders. */
export const NO_ORDERS = "none";

/** A plan as a coach would say it: to tell a skater, and to put beside a chance. */
export function phrasePlan(plan: string, names: readonly string[], text: Text) {
  if (plan === NO_ORDERS || plan === "") return text.noOrders;
  try {
    const [clause, ...others] = parsePlan(plan, catalogue, names);
    const isPlain = others.length === 0 && clause!.when.length === 0 && !clause!.unless;
    const spoken = isPlain ? text.tactics[clause!.tactic]?.(clause!.values as never) : undefined;
    return spoken ?? text.severalOrders(plan, names);
  } catch {
    // It was typed for a heat with other starters.
    return text.anyPlan(plan);
  }
}

import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";

/** Places that lead to the next round; null where there is none, or where all who start go on. */
export function placesThrough({ rules, entries }: Pick<Scenario, "rules" | "entries">) {
  const { qualifiers } = resolveRules(rules);
  return qualifiers !== null && qualifiers < entries.length ? qualifiers : null;
}

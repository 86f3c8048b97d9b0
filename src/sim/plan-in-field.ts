import type { Condition } from "./condition.ts";
import type { TacticWords } from "./plan.ts";
import { type Clause, namesInValue, type Plan } from "./plan.ts";

/**
 * What is left of a plan where some of those named in it do not start: nobody who is not there gets away, and
 * an order about him alone falls away.
 *
 * @param starters full names of those who start
 */
export function planInField(
  plan: Plan,
  catalogue: readonly TacticWords[],
  starters: readonly string[],
): Plan {
  const isMissing = ({ value }: Condition): boolean =>
    typeof value === "string" && !starters.includes(value);
  return plan.flatMap((clause) => {
    if (clause.when.some(isMissing)) return [];
    const values = valuesInField(clause, catalogue, starters);
    if (values === null) return [];
    const { unless, ...order } = clause;
    const canHold = unless && !unless.some(isMissing);
    return { ...order, values, ...(canHold ? { unless } : {}) };
  });
}

/** The values without those who do not start, or null where nobody is left. */
function valuesInField(
  { tactic, values }: Clause,
  catalogue: readonly TacticWords[],
  starters: readonly string[],
): Clause["values"] | null {
  const parameters = catalogue.find(({ name }) => name === tactic)?.parameters ?? [];
  const left = { ...values };
  for (const { name, kind } of parameters) {
    const value = left[name];
    if (kind === "number" || typeof value !== "string") continue;
    const present = namesInValue(value).filter((skater) => starters.includes(skater));
    if (present.length === 0) return null;
    left[name] = present.join("+");
  }
  return left;
}

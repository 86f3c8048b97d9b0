import { NO_ORDERS, readPlan } from "../odds/compare/read-plans.ts";
import { formatPlan, parsePlan } from "../sim/plan.ts";
import { catalogue } from "../sim/tactics/catalogue.ts";

/**
 * A plan with every parameter spelled out, in the order of the catalogue: two plans that mean the same have one meaning.
 * @param path in front of messages
 * @throws one-line Error on a plan that cannot be read
 * @example planMeaning("sit-in", []) === planMeaning("sit-in:from=3", []) // true
 */
export function planMeaning(text: string, names: readonly string[], path = "plan"): string {
  if (text.trim() === NO_ORDERS) return NO_ORDERS;
  const plan = parsePlan(text, catalogue, names, path).map((clause) => {
    const { parameters } = catalogue.find(({ name }) => name === clause.tactic)!;
    const values = parameters.flatMap(({ name, fallback }) => {
      const value = clause.values[name] ?? fallback;
      return value === null ? [] : [[name, value] as const];
    });
    return { ...clause, values: Object.fromEntries(values) };
  });
  return formatPlan(plan) || NO_ORDERS;
}

/**
 * Refuses two plans that are written otherwise and mean the same; the same words twice are for others to judge.
 * @throws one-line Error that names both
 */
export function checkMeanings(plans: readonly string[], names: readonly string[]): void {
  const read = plans.map((text) => ({
    text: readPlan({ names }, text),
    meaning: planMeaning(text, names),
  }));
  read.forEach(({ text, meaning }, k) => {
    const same = read.slice(0, k).find((one) => one.meaning === meaning && one.text !== text);
    if (same)
      throw new Error(
        `plan: expected plans that differ, got "${same.text}" and "${text}", which mean the same`,
      );
  });
}

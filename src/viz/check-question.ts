import { parseGoal } from "../odds/goal.ts";
import { planFor } from "../sim/plan-for.ts";
import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import { parseScenario } from "../sim/schema.ts";
import { askedScenario, forms, type Question } from "./question.ts";

/**
 * Whether a question from a link or a field can be asked of a heat.
 * @throws one-line Error that names what is wrong
 */
export function checkQuestion(base: Scenario, question: Question): void {
  const names = base.entries.map(({ name }) => name);
  const { skater, plans, seed, precision, races, scratched, form, grid, behaviour } = question;
  requireThat(names.includes(skater), "skater", "one of the starters", skater);
  requireThat(!list(scratched).includes(skater), "skater", "one who starts", skater);
  requireThat(typeof seed === "string" && seed.length <= 200, "seed", "a text", seed);
  requireThat(precision >= 0.002 && precision <= 0.5, "precision", "0.002 to 0.5", precision);
  const isCount = races === null || (Number.isInteger(races) && races >= 512 && races <= 1_000_000);
  requireThat(isCount, "races", "a whole number from 512", races);
  requireThat(list(plans).length >= 2 && plans.length <= 60, "plans", "two plans or more", plans);
  const heat = { names, rules: resolveRules(base.rules) };
  for (const plan of plans) if (plan !== "none") planFor(skater, plan, heat, "plan");
  for (const word of Object.values(form))
    requireThat(word in forms, "form", Object.keys(forms).join(", "), word);
  for (const place of Object.values(grid))
    requireThat(Number.isInteger(place), "grid", "whole places", place);
  for (const factor of Object.values(behaviour))
    requireThat(factor >= 0 && factor <= 10, "behaviour", "0 to 10", factor);
  const asked = parseScenario(askedScenario(base, question), "heat");
  parseGoal(String(question.goal), {
    skaters: asked.entries.length,
    rules: resolveRules(asked.rules),
  });
}

const list = (value: readonly string[]): readonly string[] => (Array.isArray(value) ? value : []);

function requireThat(holds: boolean, path: string, expected: string, got: unknown): void {
  if (!holds)
    throw new Error(`${path}: expected ${expected}, got ${JSON.stringify(got)?.slice(0, 80)}`);
}

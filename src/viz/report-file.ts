import { ordersOf } from "../odds/compare/read-plans.ts";
import type { Report } from "../odds/report/report.ts";
import { skateField } from "../odds/report/skate-field.ts";
import { askedOfPlans, compared } from "./answers.ts";
import { type Answer, answer } from "./engine.ts";

/** Gives chances to within a point and a half. */
const FIELD_RACES = 4_000;

/** What the report tells beside the plans: the field, with our skater riding the best of them. */
export const reported: Answer<Report> = answer(
  askedOfPlans,
  async ({ scenario, executor, signal, onProgress }) => {
    const comparison = compared.progress.value.result?.comparison;
    if (!comparison) throw new Error("the plans have not been compared yet");
    const { skater, seed, plans } = comparison;
    const field = await skateField(scenario, {
      executor,
      signal,
      seed,
      races: FIELD_RACES,
      plans: { [skater]: ordersOf(plans[0]!.plan) },
      onProgress: (done, wanted) => onProgress(done, wanted),
    });
    return { scenario, comparison, ...field };
  },
  true,
);

/** A page of the build with places for what goes in. @throws one-line Error where it cannot be had */
export async function fetchTemplate(name: "report" | "card"): Promise<string> {
  const path = `templates/${name}.html`;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: expected a file, got ${response.status}`);
  return response.text();
}

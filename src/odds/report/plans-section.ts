import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import type { ComparedPlan, Comparison } from "../compare/compare-plans.ts";
import { grouped } from "../grouped.ts";
import { differenceOfHundred, ofHundred, tenthsOfHundred } from "../of-hundred.ts";
import { planInWords } from "./card-orders.ts";
import { type Html, html } from "./html.ts";
import { htmlTable } from "./html-table.ts";

/** The answer in words, then every plan, best first. */
export function plansSection(comparison: Comparison, scenario: Scenario): Html {
  const names = scenario.entries.map(({ name }) => name);
  const rules = resolveRules(scenario.rules);
  const { reference } = comparison;
  const columns = [
    { title: "Plan" },
    { title: "As written" },
    { title: "Of 100", align: "right" as const },
    { title: "Difference", align: "right" as const },
    { title: "Sampling alone", align: "right" as const },
    { title: "Better in", align: "right" as const },
    { title: "Races", align: "right" as const },
  ];
  const rows = comparison.plans.map((compared) => ({
    cells: cellsOf(compared, planInWords(compared.plan, names, rules), reference),
    ours: compared.tied,
  }));
  return html`<section>
<p class="advice">${comparison.advice}</p>
<div data-chart="plans"></div>
${htmlTable(`Plans of ${comparison.skater}, goal ${comparison.goal}, best first`, columns, rows)}
<p class="note">Races in 100. Intervals in brackets are total: what sampling and imperfect knowledge of skaters, ice and habits leave
open in 95 of 100 plausible versions of the race. Sampling alone is what more races would narrow, and holds for all plans at once.
Better in: plausible versions in which the plan beats the reference. Plans in bold are not shown to be worse than the best. What the
model itself leaves out is in none of this.</p>
</section>`;
}

function cellsOf(compared: ComparedPlan, order: string, reference: string): string[] {
  const { plan, chance, difference, betterIn, races } = compared;
  const isReference = plan === reference;
  return [
    order,
    plan,
    ofHundred(chance),
    isReference ? "reference" : differenceOfHundred({ ...difference, mean: difference.value }),
    isReference ? "" : tenthsOfHundred(difference.sampling),
    isReference ? "" : `${Math.round(100 * betterIn)} of 100`,
    grouped(races),
  ];
}

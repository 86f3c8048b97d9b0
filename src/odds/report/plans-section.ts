import type { Scenario } from "../../sim/scenario.ts";
import type { ComparedPlan, Comparison } from "../compare/compare-plans.ts";
import { type Html, html } from "./html.ts";
import { type HtmlColumn, htmlTable } from "./html-table.ts";
import { planInWords } from "./plan-in-words.ts";
import type { ReportText } from "./text/report-text.ts";

/** The answer in words, then every plan, best first. */
export function plansSection(
  comparison: Comparison,
  scenario: Scenario,
  text: ReportText,
  advice: string,
): Html {
  const names = scenario.entries.map(({ name }) => name);
  const { reference } = comparison;
  const columns = text.plans.columns.map(
    (title, k): HtmlColumn => ({ title, align: k < 2 ? "left" : "right" }),
  );
  const rows = comparison.plans.map((compared) => ({
    cells: cellsOf(compared, planInWords(compared.plan, names, text.plan), reference, text),
    ours: compared.tied,
  }));
  return html`<section>
<p class="advice">${advice}</p>
<div data-chart="plans"></div>
${htmlTable(text.plans.caption(comparison.skater), columns, rows)}
<p class="note">${text.plans.note}</p>
</section>`;
}

function cellsOf(
  compared: ComparedPlan,
  order: string,
  reference: string,
  text: ReportText,
): string[] {
  const { plan, chance, difference, betterIn, races } = compared;
  const isReference = plan === reference;
  return [
    order,
    plan,
    text.ofHundred(chance),
    isReference ? text.plans.reference : text.difference({ ...difference, mean: difference.value }),
    isReference ? "" : text.tenths(difference.sampling),
    isReference ? "" : text.plans.betterIn(Math.round(100 * betterIn)),
    text.grouped(races),
  ];
}

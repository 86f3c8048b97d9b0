import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import type { ComparedPlan, Comparison } from "../compare/compare-plans.ts";
import { readPlan } from "../compare/read-plans.ts";
import { sureLinePlaces } from "../cut/line-places.ts";
import { parseGoal } from "../goal.ts";
import { type CardOrder, cardOrders } from "./card-orders.ts";
import { fillTemplate } from "./fill-template.ts";
import { type Html, html } from "./html.ts";
import { outWords, safeWords } from "./points-section.ts";
import { english } from "./text/english.ts";
import type { ReportText } from "./text/report-text.ts";

/**
 * An A6 page for the rink: a plan as it was simulated, when each order counts, what is left where none does, whose
 * wheel, and what the rules alone make sure of with so many points.
 *
 * @param template the page that the build makes of `src/viz/report`, with places for language, title and body
 * @param asked plan text, of one of those compared; the best of them where absent
 * @param advice what is advised, in the language of `text`
 * @throws one-line Error where it is none of them
 */
export function rinkCard(
  template: string,
  scenario: Scenario,
  comparison: Comparison,
  asked?: string,
  text: ReportText = english,
  advice: string = comparison.advice,
): string {
  const rules = resolveRules(scenario.rules);
  const names = scenario.entries.map(({ name }) => name);
  const compared = comparedPlan(comparison, names, asked);
  const { plan } = compared;
  const orders = cardOrders(plan, names, rules, text.plan);
  const wheels = [...new Set(orders.flatMap((order) => order.wheels))];
  const { skater, seed, modelVersion, digest } = comparison;
  const title = text.title(comparison.title);
  const { card } = text;
  return fillTemplate(template, {
    language: html`${text.language}`,
    title: html`${skater}: ${title}`,
    body: html`<header><p>${title}</p><h1>${skater}</h1></header>
<section><h2>${card.plan}</h2>
${orders.length === 0 ? html`<p>${card.noOrders}</p>` : html`<ul>${orders.map((order) => orderLine(order, text))}</ul>`}
${orders.length > 1 ? html`<p class="note">${card.last}</p>` : null}</section>
<dl>
<dt>${card.noOrder}</dt><dd>${card.judgement}</dd>
<dt>${card.wheel}</dt><dd>${wheels.join(", ") || card.nobody}</dd>
</dl>
${pointsNeeded(scenario, comparison.goal, text)}
<section><h2>${card.found}</h2>
<p class="advice">${advice}</p>
<p class="note">${card.thisPlan}, <code>${plan}</code>: ${chanceWords(compared, comparison, text)}.</p></section>
<footer>${card.foot(modelVersion, seed, digest)}</footer>`,
  });
}

/** @example "~55 (18-86) of 100; +19 (-2 to +38) against sit-in" */
function chanceWords(
  { plan, chance, difference }: ComparedPlan,
  { reference }: Comparison,
  { card, ofHundred, difference: differenceOf }: ReportText,
): string {
  const said = card.of100(ofHundred(chance));
  if (plan === reference) return said;
  return `${said}; ${card.against(differenceOf({ ...difference, mean: difference.value }), reference)}`;
}

function comparedPlan(
  { plans }: Comparison,
  names: readonly string[],
  asked: string | undefined,
): ComparedPlan {
  const wanted = asked === undefined ? plans[0]!.plan : readPlan({ names }, asked, "card-plan");
  const compared = plans.find(({ plan }) => plan === wanted);
  if (compared) return compared;
  throw new Error(
    `card-plan: expected one of the plans compared (${plans.map(({ plan }) => plan).join(", ")}), got "${wanted}"`,
  );
}

const orderLine = (
  { what, condition, moment, details, otherwise }: CardOrder,
  { card }: ReportText,
): Html =>
  html`<li>${otherwise ? html`<i>${card.otherwise}: </i>` : condition === "" ? null : html`<i>${condition}: </i>`}<b>${what}</b> <span class="moment">${moment}</span>${
    details.length === 0 ? null : html`<small>${details.join(" · ")}</small>`
  }</li>`;

/** What the rules alone say of points from the intermediate sprints; nothing where the goal is no place. */
function pointsNeeded(scenario: Scenario, goal: string, text: ReportText): Html | null {
  const { card } = text;
  const rules = resolveRules(scenario.rules);
  const starters = scenario.entries.length;
  const { places } = parseGoal(goal, { skaters: starters, rules });
  if (places === null || rules.sprints.length === 0) return null;
  const sure = [...sureLinePlaces(rules, starters, places)].sort(([a], [b]) => a - b);
  const rows: { from: number; to: number; safe: string; out: string }[] = [];
  for (const [points, found] of sure) {
    const row = { safe: safeWords(found, starters, text), out: outWords(found, starters, text) };
    const last = rows.at(-1);
    if (last && last.safe === row.safe && last.out === row.out) last.to = points;
    else rows.push({ from: points, to: points, ...row });
  }
  return html`<section><h2>${card.needed(places)}</h2>
<table><thead><tr>${card.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ from, to, safe, out }) =>
      html`<tr><th scope="row">${card.range(from, to)}</th><td>${safe}</td><td>${out}</td></tr>`,
  )}</tbody></table>
<p class="note">${card.rules}</p></section>`;
}

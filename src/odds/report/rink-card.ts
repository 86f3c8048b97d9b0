import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import type { ComparedPlan, Comparison } from "../compare/compare-plans.ts";
import { readPlan } from "../compare/read-plans.ts";
import { sureLinePlaces } from "../cut/line-places.ts";
import { parseGoal } from "../goal.ts";
import { differenceOfHundred, ofHundred } from "../of-hundred.ts";
import { type CardOrder, cardOrders } from "./card-orders.ts";
import { fillTemplate } from "./fill-template.ts";
import { type Html, html } from "./html.ts";
import { outWords, safeWords } from "./points-section.ts";

/**
 * An A6 page for the rink: a plan as it was simulated, when each order counts, what is left where none does, whose
 * wheel, and what the rules alone make sure of with so many points.
 *
 * @param template the page that the build makes of `src/viz/report`, with places for title and body
 * @param asked plan text, of one of those compared; the best of them where absent
 * @throws one-line Error where it is none of them
 */
export function rinkCard(
  template: string,
  scenario: Scenario,
  comparison: Comparison,
  asked?: string,
): string {
  const rules = resolveRules(scenario.rules);
  const names = scenario.entries.map(({ name }) => name);
  const compared = comparedPlan(comparison, names, asked);
  const { plan } = compared;
  const orders = cardOrders(plan, names, rules);
  const wheels = [...new Set(orders.flatMap((order) => order.wheels))];
  const { skater, title, advice, seed, modelVersion, digest } = comparison;
  return fillTemplate(template, {
    title: html`${skater}: ${title}`,
    body: html`<header><p>${title}</p><h1>${skater}</h1></header>
<section><h2>Plan</h2>
${orders.length === 0 ? html`<p>No orders: the skater judges alone.</p>` : html`<ul>${orders.map(orderLine)}</ul>`}
${orders.length > 1 ? html`<p class="note">Where several count, the last does.</p>` : null}</section>
<dl>
<dt>Where no order counts</dt><dd>the skater’s own judgement</dd>
<dt>Whose wheel</dt><dd>${wheels.join(", ") || "nobody named in the plan"}</dd>
</dl>
${pointsNeeded(scenario, comparison.goal)}
<section><h2>What was found</h2>
<p class="advice">${advice}</p>
<p class="note">This plan, <code>${plan}</code>: ${chanceWords(compared, comparison)}.</p></section>
<footer>Races in 100 with total intervals. Model ${modelVersion}, seed ${seed}, digest ${digest}. One race proves no plan.</footer>`,
  });
}

/** @example "~55 (18-86) of 100; +19 (-2 to +38) against sit-in" */
function chanceWords(
  { plan, chance, difference }: ComparedPlan,
  { reference }: Comparison,
): string {
  const said = `${ofHundred(chance)} of 100`;
  if (plan === reference) return said;
  return `${said}; ${differenceOfHundred({ ...difference, mean: difference.value })} against ${reference}`;
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

const orderLine = ({ what, condition, moment, details, otherwise }: CardOrder): Html =>
  html`<li>${otherwise ? html`<i>Else: </i>` : condition === "" ? null : html`<i>${condition}: </i>`}<b>${what}</b> <span class="moment">${moment}</span>${
    details.length === 0 ? null : html`<small>${details.join(" · ")}</small>`
  }</li>`;

/** What the rules alone say of points from the intermediate sprints; nothing where the goal is no place. */
function pointsNeeded(scenario: Scenario, goal: string): Html | null {
  const rules = resolveRules(scenario.rules);
  const starters = scenario.entries.length;
  const { places } = parseGoal(goal, { skaters: starters, rules });
  if (places === null || rules.sprints.length === 0) return null;
  const sure = [...sureLinePlaces(rules, starters, places)].sort(([a], [b]) => a - b);
  const rows: { from: number; to: number; safe: string; out: string }[] = [];
  for (const [points, found] of sure) {
    const row = { safe: safeWords(found, starters), out: outWords(found, starters) };
    const last = rows.at(-1);
    if (last && last.safe === row.safe && last.out === row.out) last.to = points;
    else rows.push({ from: points, to: points, ...row });
  }
  return html`<section><h2>Points needed for the first ${places}</h2>
<table><thead><tr><th scope="col">sprint points</th><th scope="col">sure with, over the line</th><th scope="col">out</th></tr></thead>
<tbody>${rows.map(
    ({ from, to, safe, out }) =>
      html`<tr><th scope="row">${from === to ? from : `${from} to ${to}`}</th><td>${safe}</td><td>${out}</td></tr>`,
  )}</tbody></table>
<p class="note">By the rules alone, however the others score, if everybody finishes.</p></section>`;
}

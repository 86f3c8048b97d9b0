import { resolveRules } from "../../sim/rules.ts";
import { goalWords, parseGoal } from "../goal.ts";
import { fieldSection } from "./field-section.ts";
import { fillTemplate } from "./fill-template.ts";
import { type Html, html, jsonInHtml } from "./html.ts";
import { inputsSection } from "./inputs-section.ts";
import { originSection } from "./origin-section.ts";
import { plansSection } from "./plans-section.ts";
import { pointsSection } from "./points-section.ts";
import type { Report } from "./report.ts";

/**
 * A report as one file that needs no network: all tables are in it as they stand, and the template's script draws the
 * charts beside them from the JSON that is in it too.
 *
 * @param template the page that the build makes of `src/viz/report`, with places for title, body and data
 * @throws where the template lacks one of them
 */
export function reportHtml(template: string, report: Report): string {
  return fillTemplate(template, {
    title: html`${report.odds.title}`,
    body: bodyOf(report),
    data: jsonInHtml(report),
  });
}

function bodyOf(report: Report): Html {
  const { scenario, comparison, odds, cut } = report;
  const names = scenario.entries.map(({ name }) => name);
  return html`<header><h1>${odds.title}</h1>${
    comparison &&
    html`<p>Which plan for ${comparison.skater}? Goal: ${goalWords(parseGoal(comparison.goal, { skaters: names.length, rules: resolveRules(scenario.rules) }))}.</p>`
  }</header>
${comparison && plansSection(comparison, scenario)}
${cut && pointsSection(cut)}
${fieldSection(odds, comparison?.skater ?? null)}
${inputsSection(scenario)}
${originSection(report)}`;
}

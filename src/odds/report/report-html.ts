import { resolveRules } from "../../sim/rules.ts";
import { parseGoal } from "../goal.ts";
import { fieldSection } from "./field-section.ts";
import { fillTemplate } from "./fill-template.ts";
import { type Html, html, jsonInHtml } from "./html.ts";
import { inputsSection } from "./inputs-section.ts";
import { originSection } from "./origin-section.ts";
import { plansSection } from "./plans-section.ts";
import { pointsSection } from "./points-section.ts";
import type { Report } from "./report.ts";
import { english } from "./text/english.ts";
import type { ReportText } from "./text/report-text.ts";

/**
 * A report as one file that needs no network: all tables are in it as they stand, and the template's script draws the
 * charts beside them from the JSON that is in it too.
 *
 * @param template the page that the build makes of `src/viz/report`, with places for language, title, body and data
 * @param advice what is advised, in the language of `text`
 * @throws where the template lacks one of them
 */
export function reportHtml(
  template: string,
  report: Report,
  text: ReportText = english,
  advice: string = report.comparison?.advice ?? "",
): string {
  return fillTemplate(template, {
    language: html`${text.language}`,
    title: html`${text.title(report.odds.title)}`,
    body: bodyOf(report, text, advice),
    data: jsonInHtml(report),
  });
}

function bodyOf(report: Report, text: ReportText, advice: string): Html {
  const { scenario, comparison, odds, cut } = report;
  const names = scenario.entries.map(({ name }) => name);
  return html`<header><h1>${text.title(odds.title)}</h1>${
    comparison &&
    html`<p>${text.plans.question(comparison.skater, text.goal(parseGoal(comparison.goal, { skaters: names.length, rules: resolveRules(scenario.rules) })))}</p>`
  }</header>
${comparison && plansSection(comparison, scenario, text, advice)}
${cut && pointsSection(cut, text)}
${fieldSection(odds, comparison?.skater ?? null, text)}
${inputsSection(scenario, text)}
${originSection(report, text)}`;
}

import { resolveRules } from "../../sim/rules.ts";
import type { Entry, Scenario } from "../../sim/scenario.ts";
import { type Html, html } from "./html.ts";
import { type HtmlColumn, htmlTable } from "./html-table.ts";
import type { ReportText } from "./text/report-text.ts";

/** What went in: the heat, its rules, who starts and what is known of them, with sources. */
export function inputsSection(scenario: Scenario, text: ReportText): Html {
  const said = text.inputs;
  const { venue, asOf, entries, sources, notes = [], behaviour } = scenario;
  const rules = resolveRules(scenario.rules);
  const facts: [string, string][] = [
    [said.rink, said.venue(venue.name, venue.altitude, venue.lapLength)],
    [said.knownBefore, asOf],
    [said.laps, said.lapsOf(rules.laps, rules.neutralLaps)],
    [
      said.sprints,
      rules.sprints
        .map(({ lap, points }) => said.sprint(rules.laps - lap, points.join("-")))
        .join("; ") || said.none,
    ],
    [said.finish, rules.finishPoints.join("-") || said.noPoints],
    [said.through, rules.qualifiers === null ? said.noRound : said.first(rules.qualifiers)],
    [said.behaviour, said.behaviourOf(behaviour)],
  ];
  return html`<section>
<h2>${said.head}</h2>
<dl>${facts.map(([what, fact]) => html`<dt>${what}</dt><dd>${fact}</dd>`)}</dl>
${htmlTable(
  said.starters,
  said.columns.map(
    (title, k): HtmlColumn => ({ title, align: k === 2 || k === 4 ? "right" : "left" }),
  ),
  entries.map((entry) => ({ cells: starterCells(entry, text) })),
)}
${notes.length === 0 ? null : html`<p class="note">${notes.map(said.note).join(" · ")}</p>`}
<h3>${said.sources}</h3>
<ul>${sources.map((source) => html`<li>${source}</li>`)}</ul>
</section>`;
}

/** Unknown is told as unknown. */
function starterCells(
  { name, country, helmet, times = [], ability, bunchSkill, plan }: Entry,
  { inputs: said, decimal }: ReportText,
) {
  const known = times.map(({ distance, sec, kind }) => `${distance} m ${clock(sec)} (${kind})`);
  const choice = ability ? [said.ability(ability.source)] : [];
  return [
    name,
    country ?? said.unknown,
    helmet ?? said.unknown,
    [...choice, ...known].join(", ") || said.noTimes,
    bunchSkill ? `${decimal(bunchSkill.mean)} ± ${decimal(bunchSkill.sd)}` : said.noSkill,
    plan ?? "",
  ];
}

/** Seconds as one times them. @example clock(372.5) // "6:12.50" */
function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = (seconds - 60 * minutes).toFixed(2);
  return minutes === 0 ? rest : `${minutes}:${rest.padStart(5, "0")}`;
}

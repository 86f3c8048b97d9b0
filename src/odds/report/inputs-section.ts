import { resolveRules } from "../../sim/rules.ts";
import type { Entry, Scenario } from "../../sim/scenario.ts";
import { behaviourWords } from "../behaviour-words.ts";
import { type Html, html } from "./html.ts";
import { htmlTable } from "./html-table.ts";

/** What went in: the heat, its rules, who starts and what is known of them, with sources. */
export function inputsSection(scenario: Scenario): Html {
  const { venue, asOf, entries, sources, notes = [], behaviour } = scenario;
  const rules = resolveRules(scenario.rules);
  const facts: [string, string][] = [
    ["Rink", `${venue.name}, ${venue.altitude} m above the sea, ${lapWords(venue.lapLength)}`],
    ["Known before", asOf],
    ["Laps", `${rules.laps}, of which neutral ${rules.neutralLaps}`],
    [
      "Sprints",
      rules.sprints
        .map(({ lap, points }) => `${rules.laps - lap} to go: ${points.join("-")}`)
        .join("; ") || "none",
    ],
    ["Finish", rules.finishPoints.join("-") || "no points"],
    ["Through", rules.qualifiers === null ? "no next round" : `the first ${rules.qualifiers}`],
    ["Behaviour of the field", behaviourWords(behaviour)],
  ];
  return html`<section>
<h2>What went in</h2>
<dl>${facts.map(([what, said]) => html`<dt>${what}</dt><dd>${said}</dd>`)}</dl>
${htmlTable(
  "Starters",
  [
    { title: "Skater" },
    { title: "" },
    { title: "Helmet", align: "right" },
    { title: "Individual times" },
    { title: "Skill in the bunch", align: "right" },
    { title: "Orders" },
  ],
  entries.map((entry) => ({ cells: starterCells(entry) })),
)}
${notes.length === 0 ? null : html`<p class="note">${notes.join(" · ")}</p>`}
<h3>Sources</h3>
<ul>${sources.map((source) => html`<li>${source}</li>`)}</ul>
</section>`;
}

const lapWords = (metres: number | null): string =>
  metres === null ? "lap length not published" : `laps of ${metres} m`;

/** Unknown is told as unknown. */
function starterCells({ name, country, helmet, times = [], ability, bunchSkill, plan }: Entry) {
  const known = times.map(({ distance, sec, kind }) => `${distance} m ${clock(sec)} (${kind})`);
  const choice = ability ? [`ability given: ${ability.source}`] : [];
  return [
    name,
    country ?? "unknown",
    helmet ?? "unknown",
    [...choice, ...known].join(", ") || "none known",
    bunchSkill ? `${bunchSkill.mean.toFixed(1)} ± ${bunchSkill.sd.toFixed(1)}` : "not known",
    plan ?? "",
  ];
}

/** Seconds as one times them. @example clock(372.5) // "6:12.50" */
function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = (seconds - 60 * minutes).toFixed(2);
  return minutes === 0 ? rest : `${minutes}:${rest.padStart(5, "0")}`;
}

import type { Scenario } from "../sim/scenario.ts";
import { isUnnamed } from "./sheet-to-scenario.ts";

/** A result sheet of which no scenario was made. */
export interface SkippedSheet {
  id: string;
  reason: string;
}

/** The README of the scenarios folder: where the numbers come from, what is unknown, and a table of the heats. */
export function scenariosReadme(
  scenarios: readonly Scenario[],
  skipped: readonly SkippedSheet[],
): string {
  const rows = scenarios.map(tableRow).join("\n");
  const left = skipped.map(({ id, reason }) => `* \`${id}\`: ${reason}.`).join("\n");
  return `# Scenarios

One file a heat, named by its id: \`massstart odds beijing-2022-men-sf1\`. \`scenario.schema.json\` is the JSON Schema
for editors (\`massstart schema\` prints it). All files here are made from \`data/\` by
\`UPDATE_SCENARIOS=1 npx vitest run test/history/build-scenarios.test.ts\`; change the data, not the files.

## Where the numbers come from
* **Starters, countries, helmets, what happened** (\`happened\`): result sheets in \`data/races/\`; each scenario lists its
  sources. Nothing in \`happened\` takes part in a simulation.
* **Times**: \`data/skaters.json\`, each with its own source. Only times dated before the race are copied. A time known
  by its year or month counts only if all of that year or month lies before; a time without a date only if its
  season was over; without either it is left out.
* **Rules**: the preset of the time, with whatever the sheet has otherwise.
* **Altitude**: rounded, good to about 30 m. **Air temperature**: from the protocol, where it is printed.
* **Grid**: the helmet number, where known (in a final it shows the rank in the semifinals). That the grid follows
  it is our reading; no start list with grid places was found.
* **Plans and allies**: only where a race report says so (\`src/history/reported-plans.ts\`,
  \`src/history/reported-allies.ts\`). How strong an alliance was, nobody reports; the number is ours.
* The order of the entries (helmet, then name) does not tell the result.

## What is unknown
* Lap lengths on the line skated, but for Gangneung (355.948 m).
* Starters without a name are called "unknown 1", "unknown 2", …; so are starters of whom the sheet has lost the line.
* Most helmet numbers, hence most grids; lap times, and who rode where during any race.
* Individual times of some skaters: the last column counts those with at least one.
* World Cups 3-5 of 2024-25: points of the intermediate sprints. Beijing 2022 semifinal 2 and final, Milan 2026, Worlds
  2020 and 2023: most or all of them, or most times; see \`notes\` in each file.

## Heats
| id | date | starters | named | with times |
|---|---|---|---|---|
${rows}

## Sheets without a scenario
${left}
`;
}

function tableRow({ id, asOf, entries }: Scenario): string {
  const named = entries.filter((entry) => !isUnnamed(entry)).length;
  const timed = entries.filter(({ times = [] }) => times.length > 0).length;
  return `| ${id} | ${asOf} | ${entries.length} | ${named} | ${timed} |`;
}

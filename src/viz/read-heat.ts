import type { Fact } from "../history/column-headers.ts";
import { readTable } from "../history/read-table.ts";
import { scenarioFromTable } from "../history/scenario-from-table.ts";
import type { Sheet } from "../history/sheet.ts";
import { sheetFromTable } from "../history/sheet-from-table.ts";
import type { SkaterRecord } from "../history/sheet-to-scenario.ts";
import type { KnownSkater } from "../history/spell-names.ts";
import type { Table } from "../history/table.ts";
import { clockTime } from "../odds/clock-time.ts";
import type { Scenario } from "../sim/scenario.ts";
import { parseScenarioText } from "../sim/schema.ts";
import { loadData } from "./heats.ts";

/**
 * A heat from what somebody dropped or pasted: a scenario file, or a table of starters, to which times and past mass
 * starts of those who are known are added.
 *
 * @param path what the user calls it; put in front of messages
 * @param facts what he says of the race beside the table
 * @returns what was taken for granted, too
 * @throws one-line Error `path: …: expected …, got …`
 */
export async function readHeat(
  content: string,
  path: string,
  facts: Readonly<Record<string, string>>,
): Promise<{ scenario: Scenario; warnings: string[] }> {
  if (isScenario(content)) return { scenario: parseScenarioText(content, path), warnings: [] };
  const [{ skaters }, history] = await Promise.all([
    loadData<{ skaters: SkaterRecord[] }>("data/skaters.json"),
    loadData<Sheet[]>("data/sheets.json"),
  ]);
  const told: Table["facts"] = new Map();
  for (const [fact, value] of Object.entries(facts))
    told.set(fact as Fact, [{ text: value, where: fact }]);
  const made = sheetFromTable(readTable(content, path, told, []), {
    id: "own-heat",
    known: [...skaters, ...startersOf(history)],
    timeText: clockTime,
  });
  if (made.sheet.sources.length === 0) made.sheet.sources.push(path);
  const today = new Date().toISOString().slice(0, 10);
  return scenarioFromTable(made, path, { skaters, today, history });
}

const isScenario = (content: string): boolean =>
  /^\s*\{/.test(content) && /"schema"\s*:\s*"massstart-scenario/.test(content);

const startersOf = (sheets: readonly Sheet[]): KnownSkater[] =>
  sheets.flatMap(({ gender, skaters }) =>
    skaters.flatMap(({ name }) => (name === null || gender === undefined ? [] : { name, gender })),
  );

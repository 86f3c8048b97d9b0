import { parseJson } from "../sim/parse-json.ts";
import { readFacts } from "./race-facts.ts";
import { readCheckedSheet } from "./read-checked-sheet.ts";
import type { TableSheet } from "./sheet-from-table.ts";
import { sheetPreset } from "./sheet-rules.ts";
import type { Table } from "./table.ts";

/** Whether a text is a result sheet already: JSON with its rules spelled out. @throws Error for broken JSON */
export function isSheet(text: string, path: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  const json = parseJson(text, path) as Record<string, unknown>;
  return ["sprints", "finishPoints", "skaters"].every((key) => Array.isArray(json[key]));
}

/**
 * A result sheet, checked, as if it had been a table. Keys that sheets do not know are kept.
 *
 * @param facts what goes before what the sheet says of the race
 * @throws Error `path: line 47: skaters[3].time: expected …, got …`
 */
export function rereadSheet(text: string, path: string, facts: Table["facts"]): TableSheet {
  const { sheet, warnings } = readCheckedSheet(text, path);
  const said = readFacts({ path, facts, rows: [], columns: new Set(), headers: new Set() });
  const { id, event, round, date, venue, gender, qualifiers } = sheet;
  const own = {
    ...(parseJson(text, path) as object),
    ...sheet,
    id: said.id ?? id,
    event: said.title ?? event,
    round: said.round ?? round,
    date: said.date ?? date,
    venue: said.venue ?? venue,
    gender: said.gender ?? gender,
    qualifiers: said.qualifiers === undefined ? qualifiers : said.qualifiers,
  };
  const preset = said.rules ?? sheetPreset({ ...own, date: own.date ?? "9999-12-31" });
  const told = { title: own.event, gender: own.gender, rules: preset };
  return {
    sheet: own,
    facts: { ...told, ...said },
    preset,
    hasResult: true,
    isDeduced: false,
    warnings,
  };
}

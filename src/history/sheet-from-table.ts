import { resolveRules } from "../sim/rules.ts";
import type { RulesPresetName } from "../sim/scenario.ts";
import { requireSound } from "./check-sheet.ts";
import type { Column } from "./column-headers.ts";
import { deduceFromTimes } from "./deduce-from-times.ts";
import { type RaceFacts, readFacts } from "./race-facts.ts";
import type { Sheet } from "./sheet.ts";
import type { Locate } from "./sheet-fault.ts";
import { sheetRows } from "./sheet-rows.ts";
import { sheetPreset } from "./sheet-rules.ts";
import { type KnownSkater, spellNames } from "./spell-names.ts";
import { refuseCell, type Table } from "./table.ts";
import { type ReadRow, readRow } from "./table-row.ts";

export interface TableContext {
  /** Id of the sheet where the table has none. */
  id: string;
  known: readonly KnownSkater[];
  /** How a time in s is told in messages. */
  timeText: (seconds: number) => string;
}

/** A sheet made from a table, checked. */
export interface TableSheet {
  sheet: Sheet;
  facts: RaceFacts;
  preset: RulesPresetName;
  /** Whether the table has anything of a result. */
  hasResult: boolean;
  /** Whether order over the line or finish points were taken from the times. */
  isDeduced: boolean;
  /** What was taken for granted, and what is odd; a line each. */
  warnings: string[];
}

const RESULTS: readonly Column[] = ["place", "points", "time", "gap", "finishOrder", "laps"];

/**
 * A result sheet from a table of names, places, points and times, or from a bare start list. Names are spelled as
 * they are known where that is certain; order over the line and finish points are taken from the times where they
 * leave no choice. The rules are those the table names, or those of its event and day.
 *
 * @throws Error `path: line 7: time: expected …, got …` for what cannot be read or cannot be right
 */
export function sheetFromTable(table: Table, context: TableContext): TableSheet {
  const { path, rows } = table;
  const facts = readFacts(table);
  const preset = facts.rules ?? guessPreset(facts, table);
  const rules = rulesOf(facts, preset, table);
  const read = rows.map((row) => readRow(path, row, rules.sprints.length));
  const { names, gender, misspelt } = spellNames(
    read.map(({ name }) => name),
    context.known,
    facts.gender,
  );
  const skaters = sheetRows(
    markQualified(read, table).map((row, i) => ({ ...row, name: names[i]! })),
    rules,
    (i, column, expected) => {
      const { cells, where } = rows[i]!;
      const missing = { text: "", where: `${where}: ${column}` };
      return refuseCell(path, cells.get(column) ?? missing, expected);
    },
  );
  const through = skaters.filter(({ qualified }) => qualified === true).length;
  const typed: Sheet = {
    id: facts.id ?? context.id,
    event: facts.title,
    round: facts.round,
    date: facts.date,
    venue: facts.venue,
    gender,
    ...rules,
    qualifiers: rules.qualifiers ?? (through > 0 ? through : null),
    lapLength: facts.lapLength ?? null,
    skaters,
    story: [],
    doubt: facts.doubt,
    sources: facts.sources,
  };
  const warnings = [
    ...misspelt.map(({ i, near }) => {
      const got = JSON.stringify(names[i]);
      return `${path}: ${rows[i]!.where}: name: ${got} is not known (did you mean ${near}?)`;
    }),
    ...requireSound(typed, path, locator(table), context.timeText),
  ];
  const hasResult = RESULTS.some((column) => table.columns.has(column));
  if (facts.rules === undefined && hasResult) {
    const { sprints, finishPoints } = rules;
    const told = [...new Set([...sprints.map(({ points }) => points), finishPoints].map(dashed))];
    warnings.push(`${path}: rules: none given, took ${preset} (${told.join(", ")})`);
  }
  const sheet = deduceFromTimes(typed);
  const isDeduced = sheet.skaters.some((row, i) => row.finishOrder !== skaters[i]!.finishOrder);
  return { sheet, facts, preset, hasResult, isDeduced, warnings };
}

const dashed = (points: readonly number[]): string => points.join("-");

/** Ten laps are skated by juniors alone; otherwise the event and the day decide, and today's rules without a day. */
function guessPreset({ title, date = "9999-12-31" }: RaceFacts, table: Table): RulesPresetName {
  if (mostLaps(table) === 10) return "isu-junior-10";
  return sheetPreset({ id: table.path, event: title, date });
}

type RaceRules = Pick<Sheet, "laps" | "sprints" | "finishPoints" | "qualifiers">;

/** What the table says of the rules, and the preset for the rest. A race may have been cut short for all. */
function rulesOf(facts: RaceFacts, preset: RulesPresetName, table: Table): RaceRules {
  const usual = resolveRules(preset);
  const isSemifinal = /semi|\bsf\d?\b|heat/i.test(`${facts.title} ${facts.round}`);
  const goesOn = facts.rules !== undefined || isSemifinal ? usual.qualifiers : null;
  try {
    const { laps, sprints, finishPoints, qualifiers } = resolveRules({
      preset,
      laps: facts.laps ?? (mostLaps(table) || usual.laps),
      sprints: facts.sprints ?? usual.sprints,
      finishPoints: facts.finishPoints ?? usual.finishPoints,
      qualifiers: facts.qualifiers === undefined ? goesOn : facts.qualifiers,
    });
    return { laps, sprints, finishPoints, qualifiers };
  } catch (error) {
    throw new Error(`${table.path}: ${(error as Error).message}`);
  }
}

/** Laps of whoever skated most; 0 where the table does not tell. */
function mostLaps({ rows }: Table): number {
  const laps = rows.map(({ cells }) => /^\d+/.exec(cells.get("laps")?.text ?? "")?.[0] ?? 0);
  return Math.max(0, ...laps.map(Number));
}

/** A Q beside some of them means that the others are out; in a column of its own an empty cell may mean anything. */
function markQualified(read: readonly ReadRow[], { columns }: Table): readonly ReadRow[] {
  if (columns.has("qualified") || read.every(({ qualified }) => qualified === null)) return read;
  return read.map((row) => ({ ...row, qualified: row.qualified ?? false }));
}

/** Where a part of the sheet stands in the table. */
function locator({ rows, facts }: Table): Locate {
  return ([list, i, key, sprint]) => {
    if (list === "skaters" && typeof i === "number") {
      const { cells, where } = rows[i]!;
      if (key === undefined) return where;
      const ownColumn = typeof sprint === "number" ? cells.get(`sprint${sprint + 1}`) : undefined;
      return (ownColumn ?? cells.get(key as Column))?.where ?? `${where}: ${String(key)}`;
    }
    const [fact] = facts.get(list as never) ?? [];
    return fact?.where ?? (list === "skaters" ? "all skaters" : String(list));
  };
}

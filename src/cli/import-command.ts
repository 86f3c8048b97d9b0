import { basename, join } from "node:path";
import { type Command, Option } from "commander";
import { formatScenario } from "../history/format-scenario.ts";
import { readSkaters } from "../history/read-skaters.ts";
import { readTable } from "../history/read-table.ts";
import { isSheet, rereadSheet } from "../history/reread-sheet.ts";
import { scenarioFromTable } from "../history/scenario-from-table.ts";
import type { Sheet } from "../history/sheet.ts";
import { sheetFromTable, type TableSheet } from "../history/sheet-from-table.ts";
import type { SkaterRecord } from "../history/sheet-to-scenario.ts";
import type { KnownSkater } from "../history/spell-names.ts";
import type { Table } from "../history/table.ts";
import { clockTime } from "../odds/clock-time.ts";
import { foldName } from "../sim/nearest-name.ts";
import { repeated } from "./read-orders.ts";
import { readSheets, shippedSheetsFolder } from "./read-sheets.ts";
import { readTableFile } from "./read-table-file.ts";
import { checkWritable, writeResult } from "./write-result.ts";

/** What may be said of the race on the command line; it goes before what the file says. */
const FACTS = {
  date: "day of the race, such as 2026-02-21",
  venue: "rink, such as Heerenveen",
  gender: "men or women",
  rules: "preset such as isu-worldcup-2025",
  id: "small letters, digits and hyphens; otherwise made from the name of the file",
  title: "name of the event",
  round: "for example semifinal 1",
  level: "strength of the field: championship, world-cup-a, world-cup-b, national or junior",
  qualifiers: "how many go on to the next round, or none",
  altitude: "metres above the sea, for a rink that is not known",
} as const;

type FactOption = keyof typeof FACTS;

interface ImportOptions extends Partial<Record<FactOption, string>> {
  as: "sheet" | "scenario";
  skip: string[];
  skaters?: string;
  history?: string;
  out?: string;
}

/** `massstart import`: a table becomes a checked result sheet, a start list a scenario. */
export function importCommand(program: Command): void {
  const command = program
    .command("import")
    .description("make a result sheet from a table, or a scenario from a start list")
    .argument("<file>", "CSV or JSON: names with places, points, times, or a bare start list")
    .addOption(
      new Option("--as <what>", "what to make of it")
        .choices(["sheet", "scenario"])
        .makeOptionMandatory(),
    );
  for (const [fact, description] of Object.entries(FACTS)) {
    command.option(`--${fact} <text>`, description);
  }
  command
    .option("--skaters <file>", "individual times in place of those that come with the program")
    .option("--history <folder>", "mass starts to learn from in place of those that come with it")
    .option("--skip <header>", "column to leave out; may be repeated", repeated, [])
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runImport);
}

function runImport(path: string, options: ImportOptions): void {
  const { as, skip, out } = options;
  if (out !== undefined) checkWritable(out);
  const text = readTableFile(path);
  const facts = factsOf(options);
  const skaters = recordsOf(options);
  const isChecked = isSheet(text, path);
  if (isChecked && skip.length > 0)
    throw new Error(`${path}: --skip: expected a table with columns, got a result sheet`);
  const made = isChecked
    ? rereadSheet(text, path, facts)
    : sheetFromTable(readTable(text, path, facts, skip), {
        id: idOf(path),
        known: [...skaters, ...startersSoFar()],
        timeText: clockTime,
      });
  if (made.sheet.sources.length === 0) made.sheet.sources.push(basename(path));
  if (as === "sheet") finish({ ...made.sheet, ...remarkOn(made) }, made.warnings, out);
  else {
    const history = sheetsOf(options);
    const today = new Date().toISOString().slice(0, 10);
    const { scenario, warnings } = scenarioFromTable(made, path, { skaters, today, history });
    finish(scenario, warnings, out);
  }
}

/** What was deduced says so. */
function remarkOn({ isDeduced }: TableSheet): { completeness?: string } {
  return isDeduced ? { completeness: "order over the line and finish points from the times" } : {};
}

function finish(result: object, warnings: readonly string[], out?: string): void {
  for (const warning of warnings) console.error(`massstart: ${warning}`);
  writeResult(formatScenario(result), out);
}

function factsOf(options: ImportOptions): Table["facts"] {
  const facts: Table["facts"] = new Map();
  for (const fact of Object.keys(FACTS) as FactOption[]) {
    const text = options[fact];
    if (text !== undefined) facts.set(fact, [{ text, where: `--${fact}` }]);
  }
  return facts;
}

/** Mass starts that may teach something of the starters. */
function sheetsOf({ history = shippedSheetsFolder() ?? undefined }: ImportOptions): Sheet[] {
  return history === undefined ? [] : readSheets(history);
}

function recordsOf({ skaters }: ImportOptions): SkaterRecord[] {
  const races = shippedSheetsFolder();
  const path = skaters ?? (races === null ? null : join(races, "..", "skaters.json"));
  return path === null ? [] : readSkaters(readTableFile(path), path);
}

/** Everybody named on the sheets that come with the program. */
function startersSoFar(): KnownSkater[] {
  const folder = shippedSheetsFolder();
  return (folder === null ? [] : readSheets(folder)).flatMap(({ gender, skaters }) =>
    skaters.flatMap(({ name }) => (name === null || gender === undefined ? [] : { name, gender })),
  );
}

/** The name of a file, in small letters, digits and hyphens. */
function idOf(path: string): string {
  const name = foldName(basename(path).replace(/\.[^.]*$/, ""));
  return name.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "race";
}

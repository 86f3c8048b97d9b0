import { type Command, Option } from "commander";
import { realGiven } from "../history/real-given.ts";
import { givenOdds } from "../odds/given/given-odds.ts";
import { parseRaceCondition } from "../odds/given/parse-race-condition.ts";
import type { RaceCondition } from "../odds/given/race-condition.ts";
import { type Odds, odds } from "../odds/odds.ts";
import { skateField } from "../odds/report/skate-field.ts";
import { type SplitOdds, splitOdds } from "../odds/split-odds.ts";
import { MOST_RACES, MOST_WORKERS, type SimulateOptions } from "../odds/stream-races.ts";
import type { BehaviourChoice, Scenario } from "../sim/scenario.ts";
import { givenJson } from "./given-json.ts";
import { givenTable } from "./given-table.ts";
import { fraction, wholeNumber } from "./number-option.ts";
import { oddsCsv } from "./odds-csv.ts";
import { oddsTable } from "./odds-table.ts";
import { readBehaviour } from "./read-behaviour.ts";
import { readOrders, repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readSheets, shippedSheetsFolder } from "./read-sheets.ts";
import { checkTakeAway, writeReport } from "./report-files.ts";
import { splitTable } from "./split-table.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { writeResult } from "./write-result.ts";

type Format = "table" | "json" | "csv";

interface OddsOptions {
  races?: number;
  precision?: number;
  seed?: string;
  workers?: number;
  plan: string[];
  given?: string;
  behaviour?: BehaviourChoice;
  knowledge?: boolean;
  format: Format;
  out?: string;
  report?: string;
}

const write: Record<Format, (result: Odds) => string> = {
  table: oddsTable,
  json: (result) => JSON.stringify(result, null, 2),
  csv: oddsCsv,
};

/** `massstart odds`: everybody's chances in one heat. */
export function oddsCommand(program: Command): void {
  program
    .command("odds")
    .description("skate a heat thousands of times and print everybody's chances")
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .option("--races <n>", "number of races (default 10,000)", wholeNumber(1, MOST_RACES))
    .addOption(
      new Option(
        "--precision <p>",
        "in place of --races: half-width of the widest interval, for example 0.01",
      )
        .argParser(fraction(0.001, 0.5))
        .conflicts("races"),
    )
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .option("--plan <name=plan>", "orders for a skater; may be repeated", repeated, [])
    .addOption(
      new Option(
        "--given <condition>",
        'odds among the races where it happened: "Kramer wins sprint 2 and no break stays away"',
      ).conflicts("precision"),
    )
    .option(
      "--behaviour <what=factor,…>",
      "how willing the others are to chase, attack, contest, and their tempo; 1 as in the past",
      readBehaviour,
    )
    .addOption(
      new Option(
        "--knowledge",
        "how much of each chance is imperfect knowledge: 64 versions of 256 races",
      ).conflicts(["races", "precision", "given"]),
    )
    .addOption(
      new Option("--format <format>", "what to print")
        .choices(["table", "json", "csv"])
        .default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .addOption(
      new Option(
        "--report <file>",
        "write a page with tables and charts too, one file, as HTML",
      ).conflicts(["given", "knowledge"]),
    )
    .action(runOdds);
}

async function runOdds(path: string, options: OddsOptions): Promise<void> {
  const { races, precision, seed, out } = options;
  const read = readScenarioFile(path);
  const { behaviour } = options;
  const scenario = behaviour ? { ...read, behaviour: { ...read.behaviour, ...behaviour } } : read;
  const names = scenario.entries.map(({ name }) => name);
  const run: SimulateOptions = {
    ...(races === undefined ? {} : { races }),
    ...(precision === undefined ? {} : { precision }),
    ...(seed === undefined ? {} : { seed }),
    workers: options.workers ?? chooseWorkers(precision === undefined ? races : undefined),
    plans: readOrders(options.plan, names),
  };
  const given = options.given === undefined ? null : readGiven(options.given, names, options);
  checkTakeAway(options, out);
  const { stopped } = options.knowledge
    ? await printSplit(scenario, run, options)
    : given === null
      ? await printOdds(scenario, run, options)
      : await printGiven(scenario, given, run, options);
  if (stopped) process.exitCode = 130;
}

async function printOdds(
  scenario: Scenario,
  run: SimulateOptions,
  { precision, format, out, report }: OddsOptions,
): Promise<Odds> {
  const field = await watchedRun(precision, (watch) =>
    report === undefined
      ? odds(scenario, { ...run, ...watch }).then((odds) => ({ odds, cut: null }))
      : skateField(scenario, { ...run, ...watch }),
  );
  writeResult(write[format](field.odds), out);
  if (report !== undefined) writeReport(report, { scenario, comparison: null, ...field });
  return field.odds;
}

async function printSplit(
  scenario: Scenario,
  run: SimulateOptions,
  { format, out }: OddsOptions,
): Promise<SplitOdds> {
  if (format === "csv")
    throw new Error("--format: expected table or json with --knowledge, got csv");
  const split = await watchedRun(undefined, (watch) => splitOdds(scenario, { ...run, ...watch }));
  writeResult(format === "json" ? JSON.stringify(split, null, 2) : splitTable(split), out);
  return split;
}

function readGiven(text: string, names: string[], { format }: OddsOptions): RaceCondition {
  if (format === "csv") throw new Error("--format: expected table or json with --given, got csv");
  return parseRaceCondition(text, names, "--given");
}

async function printGiven(
  scenario: Scenario,
  condition: RaceCondition,
  run: SimulateOptions,
  { format, out }: OddsOptions,
): Promise<Odds> {
  const given = await watchedRun(undefined, (watch) =>
    givenOdds(scenario, condition, { ...run, ...watch }),
  );
  const folder = shippedSheetsFolder();
  const real = folder === null ? null : realGiven(scenario, condition, readSheets(folder));
  writeResult(format === "json" ? givenJson(given, real) : givenTable(given, real), out);
  return given.all;
}

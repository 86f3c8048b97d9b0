import { type Command, Option } from "commander";
import { type Odds, odds } from "../odds/odds.ts";
import { MOST_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import { fraction, wholeNumber } from "./number-option.ts";
import { oddsCsv } from "./odds-csv.ts";
import { oddsTable } from "./odds-table.ts";
import { readOrders, repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

type Format = "table" | "json" | "csv";

interface OddsOptions {
  races?: number;
  precision?: number;
  seed?: string;
  workers?: number;
  plan: string[];
  format: Format;
  out?: string;
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
      new Option("--format <format>", "what to print")
        .choices(["table", "json", "csv"])
        .default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runOdds);
}

async function runOdds(path: string, options: OddsOptions): Promise<void> {
  const { races, precision, seed, out } = options;
  const scenario = readScenarioFile(path);
  const plans = readOrders(
    options.plan,
    scenario.entries.map(({ name }) => name),
  );
  if (out !== undefined) checkWritable(out);
  const result = await watchedRun(precision, (watch) =>
    odds(scenario, {
      ...(races === undefined ? {} : { races }),
      ...(precision === undefined ? {} : { precision }),
      ...(seed === undefined ? {} : { seed }),
      workers: options.workers ?? chooseWorkers(precision === undefined ? races : undefined),
      plans,
      ...watch,
    }),
  );
  writeResult(write[options.format](result), out);
  if (result.stopped) process.exitCode = 130;
}

import { basename } from "node:path";
import { type Command, Option } from "commander";
import { BACKTEST_RACES, backtest } from "../history/backtest.ts";
import type { SkippedSheet } from "../history/judged-heats.ts";
import { rateField } from "../history/rate-field.ts";
import { readSkaters } from "../history/read-skaters.ts";
import { type BacktestSummary, summariseBacktest } from "../history/summarise-backtest.ts";
import { DEFAULT_SEED, MOST_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import { backtestTable } from "./backtest-table.ts";
import { wholeNumber } from "./number-option.ts";
import { readSheets } from "./read-sheets.ts";
import { readTableFile } from "./read-table-file.ts";
import { shippedData } from "./shipped-data.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

interface BacktestCommandOptions {
  history?: string;
  skaters?: string;
  races: number;
  seed: string;
  workers?: number;
  format: "table" | "json";
  out?: string;
}

/** `massstart backtest`: forecasts real races from what was known before each, and scores the forecasts. */
export function backtestCommand(program: Command): void {
  program
    .command("backtest")
    .description("forecast real races from what was known before each, and score the forecasts")
    .argument("<folder>", "result sheets to forecast, JSON files as in data/races")
    .option("--history <folder>", "further result sheets to learn from, each before its day only")
    .option("--skaters <file>", "individual times (default: those that come with the program)")
    .option(
      "--races <n>",
      "simulated races for each forecast",
      wholeNumber(1, MOST_RACES),
      BACKTEST_RACES,
    )
    .option("--seed <text>", "the same seed gives the same races", DEFAULT_SEED)
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runBacktest);
}

const write: Record<BacktestCommandOptions["format"], (result: BacktestSummary) => string> = {
  table: backtestTable,
  json: (result) => JSON.stringify(result, null, 2),
};

async function runBacktest(folder: string, options: BacktestCommandOptions): Promise<void> {
  const { races, seed, workers = chooseWorkers(races), format, out } = options;
  // One bad sheet in a folder of many is no reason to judge none: it is left out and named.
  const refused: SkippedSheet[] = [];
  const refuse = (file: string, reason: string) => {
    const id = basename(file, ".json");
    if (!refused.some((other) => other.id === id)) refused.push({ id, reason });
  };
  const judged = readSheets(folder, refuse);
  const history = options.history === undefined ? [] : readSheets(options.history, refuse);
  const path = options.skaters ?? shippedData("skaters.json");
  const skaters = readSkaters(readTableFile(path), path);
  if (out !== undefined) checkWritable(out);
  const result = await watchedRun(undefined, (watch) =>
    backtest(judged, history, skaters, { rate: rateField, races, seed, workers, ...watch }),
  );
  writeResult(
    write[format](summariseBacktest({ ...result, skipped: [...refused, ...result.skipped] })),
    out,
  );
  if (result.stopped) process.exitCode = 130;
}

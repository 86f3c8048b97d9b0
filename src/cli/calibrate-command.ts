import { existsSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type Calibration, calibrate, planOf } from "../history/calibration/calibrate.ts";
import { readCalibrationState } from "../history/calibration/read-calibration-state.ts";
import { openExecutor } from "../odds/open-executor.ts";
import { MOST_WORKERS } from "../odds/stream-races.ts";
import { calibrationTable } from "./calibration-table.ts";
import { wholeNumber } from "./number-option.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readTargetsFile } from "./read-targets-file.ts";
import { readTextFile } from "./read-text-file.ts";
import { shippedScenarios } from "./shipped-scenarios.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

/** Points of each wave: the emulators have 91 terms, and each wave looks closer than the one before. */
const WAVES = [200, 120, 120];
/** Races of each field and point: a share is known to 0.056 there, and to a fifth of that where the emulator has put points together. */
const RACES = 80;
/** Draws that are kept, enough for the tenth part of a spread. */
const DRAWS = 128;

interface CalibrateCommandOptions {
  points: number[];
  races: number;
  draws: number;
  seed: string;
  workers?: number;
  targets?: string;
  store?: string;
  out?: string;
  format: "table" | "json";
}

/** `massstart calibrate`: fits the habits of the field to what real races look like, from scratch. */
export function calibrateCommand(program: Command): void {
  program
    .command("calibrate")
    .description("fit the habits of the field to what real races look like")
    .option("--points <n,n,…>", "points tried in each wave", pointsOption, WAVES)
    .option("--races <n>", "races of each field and point", wholeNumber(10, 10_000), RACES)
    .option("--draws <n>", "draws kept from what is left", wholeNumber(10, 10_000), DRAWS)
    .option("--seed <text>", "the same seed gives the same fit", "calibrate")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .option("--targets <file>", "other targets than those that come with the program")
    .option("--store <file>", "keep what has been tried, and go on from it the next time")
    .option("--out <file>", "write the draws, as src/sim/behaviour-posterior.json has them")
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .action(runCalibrate);
}

async function runCalibrate(options: CalibrateCommandOptions): Promise<void> {
  const { points, races, draws, seed, store, out, format } = options;
  const plan = planOf(seed, points, races, draws);
  const targets = readTargetsFile(options.targets);
  for (const path of [store, out]) if (path !== undefined) checkWritable(path);
  const from =
    store !== undefined && existsSync(store)
      ? readCalibrationState(readTextFile(store, "a stored fit"), store)
      : undefined;
  const executor = await openExecutor(options.workers ?? chooseWorkers());
  const fitted = await watchedRun(undefined, ({ signal, onProgress }) =>
    calibrate(plan, {
      targets,
      scenarios: { ids: shippedScenarios(), read: readScenarioFile },
      executor,
      signal,
      ...(from ? { from } : {}),
      onTried: (state) => {
        if (store !== undefined) writeResult(JSON.stringify(state), store);
      },
      onProgress,
    }).finally(() => executor.close()),
  );
  if (fitted === null) {
    console.error(
      store === undefined
        ? "massstart: stopped; nothing is kept without --store"
        : `massstart: stopped; the same command goes on from ${store}`,
    );
    process.exitCode = 130;
    return;
  }
  if (out !== undefined) writeResult(posteriorText(fitted), out);
  console.log(format === "json" ? JSON.stringify(fitted, null, 2) : calibrationTable(fitted));
}

function posteriorText({ plan, parameters, draws }: Calibration): string {
  const rows = draws.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
  const head = JSON.stringify({ from: plan, parameters }, null, 2).replace(/\n}$/, "");
  return `${head},\n  "draws": [\n${rows}\n  ]\n}\n`;
}

function pointsOption(text: string): number[] {
  const points = text.split(",").map(Number);
  if (points.some((count) => !(Number.isInteger(count) && count >= 20 && count <= 10_000)))
    throw new InvalidArgumentError(
      `expected numbers from 20 to 10000 such as 240,160, got ${text}`,
    );
  return points;
}

import { type Command, Option } from "commander";
import { realCut } from "../history/real-cut.ts";
import { pointsToGetThrough } from "../odds/cut/points-to-get-through.ts";
import { MOST_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import { findSkater } from "../sim/find-skater.ts";
import { resolveRules } from "../sim/rules.ts";
import { cutTable } from "./cut-table.ts";
import { wholeNumber } from "./number-option.ts";
import { readOrders, repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readSheets, shippedSheetsFolder } from "./read-sheets.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

interface CutOptions {
  skater?: string;
  through?: number;
  plan: string[];
  races?: number;
  seed?: string;
  workers?: number;
  format: "table" | "json";
  out?: string;
}

/** `massstart cut`: how many points it takes to get through. */
export function cutCommand(program: Command): void {
  program
    .command("cut")
    .description("tell how many points it takes to get through, and what each is worth")
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .option("--skater <name>", "chances of one skater in place of all starters together")
    .option("--through <n>", "how many places count (default: the scenario's)", wholeNumber(1, 40))
    .option("--plan <name=plan>", "orders for a skater; may be repeated", repeated, [])
    .option("--races <n>", "number of races (default 10,000)", wholeNumber(1, MOST_RACES))
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runCut);
}

async function runCut(path: string, options: CutOptions): Promise<void> {
  const { through, races, seed, out } = options;
  const scenario = readScenarioFile(path);
  const { qualifiers } = resolveRules(scenario.rules);
  if (qualifiers === null && through === undefined)
    throw new Error(
      `${path}: rules.qualifiers: expected a number, got null (--through 3 asks for the podium)`,
    );
  const names = scenario.entries.map(({ name }) => name);
  const question = {
    ...(through === undefined ? {} : { places: through }),
    ...(options.skater === undefined
      ? {}
      : { skater: findSkater(options.skater, names, "--skater") }),
  };
  const plans = readOrders(options.plan, names);
  if (out !== undefined) checkWritable(out);
  const answer = await watchedRun(undefined, (watch) =>
    pointsToGetThrough(scenario, question, {
      ...(races === undefined ? {} : { races }),
      ...(seed === undefined ? {} : { seed }),
      workers: options.workers ?? chooseWorkers(races),
      plans,
      ...watch,
    }),
  );
  const folder = shippedSheetsFolder();
  const isReal = folder !== null && answer.places === qualifiers;
  const real = isReal ? realCut(scenario, readSheets(folder)) : null;
  writeResult(
    options.format === "json"
      ? JSON.stringify({ ...answer, real }, null, 2)
      : cutTable(answer, real),
    out,
  );
  if (answer.stopped) process.exitCode = 130;
}

import { type Command, Option } from "commander";
import { followHeat } from "../history/follow/follow-heat.ts";
import { whatWasSeen } from "../history/follow/what-was-seen.ts";
import { branchRace } from "../odds/follow/branch-race.ts";
import type { Followed } from "../odds/follow/follow-race.ts";
import { nearestRace } from "../odds/follow/nearest-race.ts";
import { MOST_WORKERS } from "../odds/stream-races.ts";
import { findSkater } from "../sim/find-skater.ts";
import type { Observation } from "../sim/observation.ts";
import type { Scenario } from "../sim/scenario.ts";
import { branchTable } from "./branch-table.ts";
import { followTable } from "./follow-table.ts";
import { howItWent } from "./how-it-went.ts";
import { fraction, wholeNumber } from "./number-option.ts";
import { readObservations } from "./read-observations.ts";
import { readOrders, repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { surpriseTable } from "./surprise-table.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

interface FollowCommandOptions {
  candidates?: number;
  seed?: string;
  workers?: number;
  skater?: string;
  from?: number;
  plan: string[];
  seen?: string;
  how?: boolean;
  surprise?: boolean;
  format: "table" | "json";
  out?: string;
}

/** Fewest and most races kept in step. */
const CANDIDATES: [number, number] = [128, 200_000];

/** `massstart follow`: a real race as it happened, and what if. */
export function followCommand(program: Command): void {
  program
    .command("follow")
    .description(
      "follow a real race: everybody's chances after each thing seen; branch from any lap",
    )
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .option(
      "--skater <name>",
      "whose chances to show lap by lap (default: the one most is told about)",
    )
    .addOption(
      new Option(
        "--from <togo=n>",
        "branch: keep what had happened with so many laps to go, change --plan from there",
      ).argParser(readFrom),
    )
    .option("--plan <name=plan>", "orders from there on; may be repeated", repeated, [])
    .option("--seen <file>", "observations as JSON lines, in place of those known")
    .option("--how", "the one simulated race that is nearest to the real one, as a reconstruction")
    .option("--surprise", "how surprising the real race was to the model")
    .option(
      "--candidates <n>",
      "simulated races kept in step with the real one (default 8,192)",
      wholeNumber(...CANDIDATES),
    )
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runFollow);
}

function readFrom(text: string): number {
  return fraction(0.05, 50)(text.replace(/^\s*togo\s*=\s*/i, ""));
}

async function runFollow(path: string, options: FollowCommandOptions): Promise<void> {
  const { candidates, seed, from, out } = options;
  const scenario = readScenarioFile(path);
  const names = scenario.entries.map(({ name }) => name);
  const skater = options.skater ? findSkater(options.skater, names, "--skater") : undefined;
  const plans = readOrders(options.plan, names);
  if (options.plan.length > 0 && from === undefined)
    throw new Error("--plan: expected --from togo=… with it, got none");
  if (out !== undefined) checkWritable(out);
  const seen = options.seen ? readObservations(options.seen, scenario) : whatWasSeen(scenario);
  const run = {
    workers: options.workers ?? chooseWorkers(),
    ...(candidates === undefined ? {} : { candidates }),
    ...(seed === undefined ? {} : { seed }),
  };
  const print = (result: object, table: string): void =>
    writeResult(options.format === "json" ? JSON.stringify(result, null, 2) : table, out);
  if (options.how) return printHow(scenario, seen, run, print);
  if (options.surprise) {
    const rows = await surpriseTable(scenario, skater, run);
    return print({ scenario: scenario.id, surprises: rows.surprises }, rows.table);
  }
  if (from !== undefined) {
    const branched = await watchedRun(undefined, ({ signal }) =>
      branchRace(scenario, seen, { ...run, from, plans, signal }),
    );
    return print(branched, branchTable(branched, scenario));
  }
  const followed = await followSeen(scenario, seen, run);
  print(followed, followTable(followed, scenario, skater));
  if (followed.stopped) process.exitCode = 130;
}

type Run = { workers: number; candidates?: number; seed?: string };

const followSeen = (
  scenario: Scenario,
  seen: readonly Observation[],
  run: Run,
): Promise<Followed> =>
  watchedRun(undefined, ({ signal, onProgress }) =>
    followHeat(
      scenario,
      { ...run, signal, onMoment: (_, done, wanted) => onProgress(done, wanted) },
      seen,
    ),
  );

async function printHow(
  scenario: Scenario,
  seen: readonly Observation[],
  run: Run,
  print: (result: object, table: string) => void,
): Promise<void> {
  const nearest = await watchedRun(undefined, ({ signal }) =>
    nearestRace(scenario, seen, { ...run, signal }),
  );
  const { result, text } = howItWent(scenario, seen, nearest);
  print(result, text);
}

import { type Command, Option } from "commander";
import { followHeat } from "../history/follow/follow-heat.ts";
import { whatWasSeen } from "../history/follow/what-was-seen.ts";
import { branchRace } from "../odds/follow/branch-race.ts";
import { nearestRace } from "../odds/follow/nearest-race.ts";
import { MOST_WORKERS } from "../odds/stream-races.ts";
import { findSkater } from "../sim/find-skater.ts";
import type { Observation } from "../sim/observation.ts";
import type { Scenario } from "../sim/scenario.ts";
import { branchTable } from "./branch-table.ts";
import { followRun } from "./follow-run.ts";
import { followTable } from "./follow-table.ts";
import { howItWent } from "./how-it-went.ts";
import { liveLines } from "./live-lines.ts";
import { fraction, wholeNumber } from "./number-option.ts";
import { readObservations } from "./read-observations.ts";
import { readOrders, repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { surpriseTable } from "./surprise-table.ts";
import { chooseWorkers } from "./watched-run.ts";
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
      )
        .argParser(readFrom)
        .conflicts("skater"),
    )
    .option("--plan <name=plan>", "orders from there on; may be repeated", repeated, [])
    .option("--seen <file>", "what was seen as JSON lines, in place of what is known")
    .addOption(
      new Option(
        "--how",
        "the one simulated race that is nearest to the real one, as a reconstruction",
      ).conflicts(["surprise", "from", "skater"]),
    )
    .addOption(
      new Option("--surprise", "how surprising the real race was to the model").conflicts([
        "from",
        "seen",
      ]),
    )
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
    .addHelpText("after", liveLines)
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
  const told = options.seen ? readObservations(options.seen, scenario) : undefined;
  const seen = told ?? whatWasSeen(scenario);
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
    const branched = await followRun(({ signal }) =>
      branchRace(scenario, seen, { ...run, from, plans, signal }),
    );
    return branched ? print(branched, branchTable(branched, scenario)) : undefined;
  }
  const followed = await followRun(({ signal, onProgress }) => {
    const onMoment = (_: unknown, done: number, wanted: number): void => onProgress(done, wanted);
    return followHeat(scenario, { ...run, signal, onMoment }, told);
  });
  if (followed) print(followed, followTable(followed, scenario, skater));
}

type Run = { workers: number; candidates?: number; seed?: string };

async function printHow(
  scenario: Scenario,
  seen: readonly Observation[],
  run: Run,
  print: (result: object, table: string) => void,
): Promise<void> {
  const nearest = await followRun(({ signal }) => nearestRace(scenario, seen, { ...run, signal }));
  if (nearest === null) return;
  const { result, text } = howItWent(scenario, seen, nearest);
  print(result, text);
}

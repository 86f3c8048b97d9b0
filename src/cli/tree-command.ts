import { type Command, Option } from "commander";
import { MOST_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import { planTree } from "../odds/tree/plan-tree.ts";
import { findSkater } from "../sim/find-skater.ts";
import { resolveRules } from "../sim/rules.ts";
import { wholeNumber } from "./number-option.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { treeTable } from "./tree-table.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

interface TreeOptions {
  skater: string;
  plan: string;
  against: string;
  goal?: string;
  sprint?: number;
  races?: number;
  seed?: string;
  workers?: number;
  format: "table" | "json";
  out?: string;
}

/** What `--against` takes for a skater without orders. */
const NO_ORDERS = "none";

/** `massstart tree`: what becomes of an attempt at a sprint, and what it is worth in each case. */
export function treeCommand(program: Command): void {
  program
    .command("tree")
    .description("follow a plan that goes for a sprint: tried, won, failed, and what each is worth")
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .requiredOption("--skater <name>", "who is told to try")
    .requiredOption("--plan <plan>", 'what he is told: "contest:sprint=2"')
    .option(
      "--against <plan>",
      `orders to hold it against on the same races ("${NO_ORDERS}": his own head)`,
      "sit-in",
    )
    .option(
      "--goal <goal>",
      "qualify, win, podium, points or top=N (default: qualify, in a final podium)",
    )
    .option("--sprint <n>", "which sprint, if the plan does not name one", wholeNumber(1, 50))
    .option("--races <n>", "races for each plan (default 10,000)", wholeNumber(1, MOST_RACES))
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runTree);
}

async function runTree(path: string, options: TreeOptions): Promise<void> {
  const { plan, against, sprint, races, seed, out } = options;
  const scenario = readScenarioFile(path);
  const names = scenario.entries.map(({ name }) => name);
  const skater = findSkater(options.skater, names, "--skater");
  const usualGoal = resolveRules(scenario.rules).qualifiers === null ? "podium" : "qualify";
  const question = {
    skater,
    plan,
    against: against === NO_ORDERS ? null : against,
    goal: options.goal ?? usualGoal,
    ...(sprint === undefined ? {} : { sprint }),
  };
  if (out !== undefined) checkWritable(out);
  const tree = await watchedRun(undefined, (watch) =>
    planTree(scenario, question, {
      ...(races === undefined ? {} : { races }),
      ...(seed === undefined ? {} : { seed }),
      workers: options.workers ?? chooseWorkers(races),
      ...watch,
    }),
  );
  writeResult(options.format === "json" ? JSON.stringify(tree, null, 2) : treeTable(tree), out);
  if (tree.stopped) process.exitCode = 130;
}

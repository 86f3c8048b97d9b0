import { type Command, Option } from "commander";
import { MOST_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import { planTree, type TreeQuestion } from "../odds/tree/plan-tree.ts";
import { sprintOfPlan, sprintsOfPlan } from "../odds/tree/sprint-of-plan.ts";
import { findSkater } from "../sim/find-skater.ts";
import { parsePlan } from "../sim/plan.ts";
import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import { catalogue } from "../sim/tactics/catalogue.ts";
import { wholeNumber } from "./number-option.ts";
import { planMeaning } from "./plan-meaning.ts";
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
  checkSprintAsked(question, scenario);
  if (planMeaning(plan, names) === planMeaning(against, names, "against"))
    throw new Error(`against: expected another plan than "${plan}", got "${against}"`);
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

/** Refuses a plan without a sprint to ask about, and a sprint that is none of those it names. @throws one-line Error */
function checkSprintAsked({ plan, sprint }: TreeQuestion, scenario: Scenario): void {
  const names = scenario.entries.map(({ name }) => name);
  const rules = resolveRules(scenario.rules);
  const clauses = parsePlan(plan, catalogue, names, "plan");
  sprintOfPlan(clauses, rules, sprint);
  if (sprint === undefined) return;
  const goes = sprintsOfPlan(clauses, rules);
  const named = sprintsOfPlan(
    clauses.filter(({ values }) => values.sprint !== undefined),
    rules,
  );
  // An attack stays away longer than to the next sprint, and its later ones are worth asking about.
  if (named.length === 0 || named.length < goes.length || named.includes(sprint - 1)) return;
  const numbers = named.map((index) => index + 1).join(" or ");
  throw new Error(`sprint: expected ${numbers}, as the plan says, got ${sprint}`);
}

import { type Command, Option } from "commander";
import { planCatalogue } from "../odds/compare/plan-catalogue.ts";
import { NO_ORDERS, readPlans } from "../odds/compare/read-plans.ts";
import { parseGoal } from "../odds/goal.ts";
import type { MatrixQuestion, OthersToo } from "../odds/matrix/matrix.ts";
import { type GoalOf, goalsOf } from "../odds/matrix/pair-goal.ts";
import { DEFAULT_CELL_RACES, playMatrix } from "../odds/matrix/play-matrix.ts";
import { usualPlans } from "../odds/matrix/usual-plans.ts";
import { MOST_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import { compileScenario } from "../sim/compile.ts";
import { findSkater } from "../sim/find-skater.ts";
import type { Heat } from "../sim/heat.ts";
import { formatPlan, namesInClause, parsePlan } from "../sim/plan.ts";
import { planFor } from "../sim/plan-for.ts";
import { catalogue } from "../sim/tactics/catalogue.ts";
import { matrixTable } from "./matrix-table.ts";
import { wholeNumber } from "./number-option.ts";
import { checkMeanings } from "./plan-meaning.ts";
import { readOrders, repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { teamOf } from "./team-of.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

interface MatrixCommandOptions {
  skaters?: string[];
  team?: string;
  plans?: string[];
  plan: string[];
  catalogue?: boolean;
  goal?: string;
  goalOf?: GoalOf;
  andOthers?: string[];
  races: number;
  seed?: string;
  workers?: number;
  format: "table" | "json";
  out?: string;
}

/** `massstart matrix`: plan against plan, for two skaters of one heat. */
export function matrixCommand(program: Command): void {
  program
    .command("matrix")
    .description("plan against plan: every plan of one skater with every plan of another")
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .addOption(new Option("--skaters <names...>", "the two skaters").conflicts("team"))
    .option("--team <country>", "the two skaters of one country, such as NED")
    .option("--plans <plans...>", "plans to try for each of the two")
    .option("--plan <name=plan>", "one more plan for one of them; may be repeated", repeated, [])
    .option("--catalogue", "try every tactic that makes sense, for each of the two")
    .option(
      "--goal <goal>",
      "qualify, win, podium, points or top=N (default: qualify, else podium)",
    )
    .addOption(
      new Option(
        "--goal-of <whom>",
        "each for himself, one (the first named), both, or either of them (default: either for friends, else each)",
      ).choices(goalsOf),
    )
    .option(
      "--and-others <who-plan...>",
      'and if others have orders too: how many of the strongest (or names joined by +) and a plan, such as 3 "attack:togo=9"; may be repeated',
    )
    .option(
      "--races <n>",
      "races for each pair of plans",
      wholeNumber(1, MOST_RACES),
      DEFAULT_CELL_RACES,
    )
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runMatrix);
}

async function runMatrix(path: string, options: MatrixCommandOptions): Promise<void> {
  const { races, seed, out } = options;
  const scenario = readScenarioFile(path);
  const heat = compileScenario(scenario);
  const question = readQuestion(heat, options);
  if (out !== undefined) checkWritable(out);
  const result = await watchedRun(undefined, (watch) =>
    playMatrix(scenario, question, {
      races,
      ...(seed === undefined ? {} : { seed }),
      workers: options.workers ?? chooseWorkers(),
      ...watch,
    }),
  );
  const text = options.format === "json" ? JSON.stringify(result, null, 2) : matrixTable(result);
  writeResult(text, out);
  if (result.stopped) process.exitCode = 130;
}

function readQuestion(heat: Heat, options: MatrixCommandOptions): MatrixQuestion {
  const names = readPair(heat, options);
  const slots = names.map((name) => heat.names.indexOf(name));
  const [a, b] = slots as [number, number];
  const bond = Math.max(heat.bond[a * heat.skaters + b]!, heat.bond[b * heat.skaters + a]!);
  const own = readOwnPlans(options.plan, names, heat);
  const plansOf = (k: 0 | 1): string[] => {
    const [skater, other] = [slots[k]!, slots[1 - k]!];
    const named = [...(options.plans ?? []), ...(own[names[k]!] ?? [])];
    checkMeanings(named, heat.names);
    const more = options.catalogue
      ? planCatalogue(heat, skater)
      : named.length > 0
        ? []
        : usualPlans(heat, other, heat.bond[skater * heat.skaters + other]! > 0);
    const mine = heat.scenario.entries[skater]!.plan ?? NO_ORDERS;
    return readPlans(heat, skater, named, more, mine).plans;
  };
  return {
    pair: [
      { name: names[0], plans: plansOf(0) },
      { name: names[1], plans: plansOf(1) },
    ],
    goal: parseGoal(options.goal ?? (heat.rules.qualifiers === null ? "podium" : "qualify"), heat),
    goalOf: options.goalOf ?? (bond > 0 ? "either" : "each"),
    others: readOthers(options.andOthers ?? [], names, heat),
  };
}

function readPair(heat: Heat, { skaters, team }: MatrixCommandOptions): [string, string] {
  if (team !== undefined) return readTeam(heat, team);
  if (skaters?.length !== 2)
    throw new Error(
      `skaters: expected two skaters, or --team, got ${skaters?.length ?? "neither"}`,
    );
  const [first, second] = skaters.map((name) => findSkater(name, heat.names, "skaters"));
  if (first === second) throw new Error(`skaters: expected two skaters, got ${first} twice`);
  return [first!, second!];
}

function readTeam({ scenario, isSemifinal }: Heat, team: string): [string, string] {
  const starters = teamOf(scenario.entries, team);
  if (starters.length === 2) return [starters[0]!, starters[1]!];
  const country = team.toUpperCase();
  if (starters.length > 2)
    throw new Error(
      `team: expected two starters, got ${starters.length} for ${country} (${starters.join(", ")}); choose two with --skaters`,
    );
  const why = isSemifinal ? "; team-mates are often put in different semifinals" : "";
  throw new Error(
    `team: expected two starters for ${country} in ${scenario.id}, got one, ${starters[0]}: nobody to play together with${why}`,
  );
}

/** Plans given to one of the two alone, by full name. */
function readOwnPlans(
  orders: readonly string[],
  names: readonly string[],
  { names: field }: Heat,
): Record<string, string[]> {
  const plans: Record<string, string[]> = {};
  for (const order of orders)
    for (const [name, plan] of Object.entries(readOrders([order], field))) {
      if (!names.includes(name))
        throw new Error(`plan: expected one of ${names.join(" and ")}, got ${name}`);
      plans[name] = [...(plans[name] ?? []), plan];
    }
  return plans;
}

function readOthers(words: readonly string[], pair: readonly string[], heat: Heat): OthersToo[] {
  if (words.length % 2 !== 0)
    throw new Error("and-others: expected how many or who, then a plan, got no plan at the end");
  return words.flatMap((who, k) => {
    if (k % 2 !== 0) return [];
    const plan = parsePlan(words[k + 1]!, catalogue, heat.names, "and-others");
    const text = formatPlan(plan);
    const whom = readWho(who, pair, heat);
    const named = plan.flatMap(namesInClause);
    const riders =
      typeof whom === "number" ? heat.names.filter((name) => !named.includes(name)) : whom;
    for (const name of riders) planFor(name, text, heat, "and-others");
    return { who: whom, plan: text };
  });
}

function readWho(text: string, pair: readonly string[], { names }: Heat): number | string[] {
  const most = names.length - 2;
  if (/^\d+$/.test(text)) {
    const count = Number(text);
    if (count >= 1 && count <= most) return count;
    throw new Error(`and-others: expected 1 to ${most} others, got ${text}`);
  }
  const who = text.split("+").map((name) => findSkater(name.trim(), names, "and-others"));
  const own = who.find((name) => pair.includes(name));
  if (own !== undefined) throw new Error(`and-others: expected others, got ${own}`);
  return [...new Set(who)];
}

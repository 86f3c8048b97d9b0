import { compileScenario } from "../../sim/compile.ts";
import { namesInClause, parsePlan } from "../../sim/plan.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";
import type { ArmsOptions } from "../arms/arms-run.ts";
import { FIRST_STOP } from "../arms/skate-together.ts";
import { ordersOf } from "../compare/read-plans.ts";
import { digestText } from "../digest.ts";
import type { Executor, PlansJob } from "../executor.ts";
import { type Goal, reachesGoal } from "../goal.ts";
import { LEVEL, type Mean } from "../intervals.ts";
import { openExecutor } from "../open-executor.ts";
import type { Outcomes } from "../outcomes.ts";
import type { PlanOutcomes } from "../plan-outcomes.ts";
import { provenanceOf } from "../provenance.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import { behaviourMixes } from "./behaviour-mixes.ts";
import { pairedPays } from "./cell-spread.ts";
import { judgeGame } from "./game.ts";
import type { GameWithOthers, Matrix, MatrixQuestion } from "./matrix.ts";
import { type GoalOf, paysOf, type Reached } from "./pair-goal.ts";
import { inRows, profileOf, profilesOf } from "./pair-profiles.ts";
import { candidatesOf, MOST_PAIRS, mixProfiles, robustPlans } from "./robust.ts";
import { type SkateProfiles, skateProfiles } from "./skate-profiles.ts";

/** Gives each cell to about 3 in 100 and a paired difference to about the same. */
export const DEFAULT_CELL_RACES = 1000;
/** Plausible fields get a part of the races: they are many, and asked for a coarser answer. */
const MIX_PART = 4;

/**
 * Skates every plan of one skater against every plan of another on the same luck, and works out pay-offs, best replies,
 * equilibria or the best pair, and how good the plans stay in other fields.
 *
 * @throws one-line Error when stopped before every pair of plans had its first races
 */
export async function playMatrix(
  scenario: Scenario,
  question: MatrixQuestion,
  options: ArmsOptions = {},
): Promise<Matrix> {
  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  try {
    return await playOn(executor, scenario, question, options);
  } finally {
    if (!options.executor) await executor.close();
  }
}

async function playOn(
  executor: Executor<PlansJob, PlanOutcomes>,
  scenario: Scenario,
  question: MatrixQuestion,
  options: ArmsOptions,
): Promise<Matrix> {
  const began = performance.now();
  const { races = DEFAULT_CELL_RACES, seed = DEFAULT_SEED, signal } = options;
  const heat = compileScenario(scenario);
  const { pair, goal, goalOf } = question;
  const slots = pair.map(({ name }) => heat.names.indexOf(name)) as [number, number];
  const mixRaces = Math.ceil(races / MIX_PART);
  const wanted = racesWanted(question, races, mixRaces);
  let done = 0;
  const onRaces = (more: number): void => {
    done += more;
    options.onProgress?.(done, wanted);
  };
  const run: SkateProfiles = { goal, pair: slots, races, seed, executor, signal, onRaces };
  const chances = new Float64Array(heat.skaters);
  const main = await skateProfiles(profilesOf(scenario, question), {
    ...run,
    onFirst: (part) => countReaching(goal, part, chances),
  });
  if (main === null)
    throw new Error(`stopped before every pair of plans had its first ${FIRST_STOP} races`);
  const cells = inRows(main.reached, question);
  const game = judgeGame(cells, goalOf);
  const beside = heat.names.filter((_, i) => !slots.includes(i));
  const strongest = beside.sort(
    (a, b) => chances[heat.names.indexOf(b)]! - chances[heat.names.indexOf(a)]!,
  );
  const others = await skateOthers(scenario, question, cells, strongest, run);
  const candidates = candidatesOf(cells, game, goalOf);
  const mixed = signal?.aborted
    ? null
    : await skateProfiles(
        mixProfiles(candidates, (plans) => profileOf(scenario, question, plans)),
        { ...run, races: mixRaces },
      );
  return {
    ...provenanceOf(scenario, seed),
    races: main.races,
    mixRaces: mixed?.races ?? 0,
    digest: digestText([main.digest, ...others.digests, mixed?.digest ?? ""].join(" ")),
    elapsed: (performance.now() - began) / 1000,
    stopped: signal?.aborted === true,
    goal: goal.name,
    goalOf,
    skaters: pair.map(({ name, plans }, side) => ({
      name,
      country: heat.countries[slots[side]!] ?? null,
      plans,
    })),
    intervals: {
      level: LEVEL,
      method:
        "Wilson with a design effect; paired differences Bonett and Price, mixes and gains normal over versions; several at once Bonferroni; total by random effects",
      holds:
        "sampling error only; total: imperfect knowledge of skaters, ice and habits as well; neither what the model itself leaves out",
    },
    ...game,
    others: others.games,
    robust: mixed ? robustPlans(cells, game, goalOf, candidates, mixed.reached) : [],
  };
}

/** Most races that a question can take, for the progress line. */
function racesWanted(
  { pair, goalOf, others = [] }: MatrixQuestion,
  races: number,
  mixRaces: number,
): number {
  const [rows, columns] = pair.map(({ plans }) => plans.length) as [number, number];
  const candidates = goalOf === "each" ? rows + columns : MOST_PAIRS;
  return (
    races * rows * columns * (1 + others.length) + mixRaces * behaviourMixes.length * candidates
  );
}

/** The same game once for each set of others who have orders too. @param strongest others, the strongest first */
async function skateOthers(
  scenario: Scenario,
  question: MatrixQuestion,
  cells: readonly (readonly Reached[])[],
  strongest: readonly string[],
  run: SkateProfiles,
): Promise<{ games: GameWithOthers[]; digests: string[] }> {
  const field = scenario.entries.map(({ name }) => name);
  const games: GameWithOthers[] = [];
  const digests: string[] = [];
  for (const { who, plan } of question.others ?? []) {
    // Whom the plan is about cannot ride it himself.
    const named = parsePlan(ordersOf(plan), catalogue, field).flatMap(namesInClause);
    const able = strongest.filter((name) => !named.includes(name));
    const names = typeof who === "number" ? able.slice(0, who) : who;
    const orders = Object.fromEntries(names.map((name) => [name, ordersOf(plan)]));
    const skated = run.signal?.aborted
      ? null
      : await skateProfiles(profilesOf(scenario, question, orders), run);
    if (skated === null) break;
    digests.push(skated.digest);
    const now = inRows(skated.reached, question);
    const game = judgeGame(now, question.goalOf);
    games.push({ names, plan, ...game, change: changeOf(now, cells, question.goalOf) });
  }
  return { games, digests };
}

/** Adds up how often each skater of a heat reached the goal. */
function countReaching(goal: Goal, part: Outcomes, counts: Float64Array): void {
  for (let row = 0; row < part.races; row++)
    for (let i = 0; i < part.skaters; i++) if (reachesGoal(goal, part, row, i)) counts[i]!++;
}

function changeOf(
  now: readonly (readonly Reached[])[],
  before: readonly (readonly Reached[])[],
  goalOf: GoalOf,
): [Mean, Mean][][] {
  const pays = paysOf(goalOf);
  const level = 1 - (1 - LEVEL) / now.flat().length;
  return now.map((row, i) =>
    row.map((cell, j) => {
      const change = (side: 0 | 1): Mean => pairedPays(cell, before[i]![j]!, pays[side], level);
      return [change(0), change(1)];
    }),
  );
}

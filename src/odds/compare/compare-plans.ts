import { findSkater } from "../../sim/find-skater.ts";
import { type HeatOutline, outlineHeat } from "../../sim/heat-outline.ts";
import { parsePlan } from "../../sim/plan.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";
import { digestText, OutcomeDigest } from "../digest.ts";
import type { Executor, PlansJob } from "../executor.ts";
import { type Goal, parseGoal } from "../goal.ts";
import { type Chance, LEVEL } from "../intervals.ts";
import { openExecutor } from "../open-executor.ts";
import type { PlanOutcomes } from "../plan-outcomes.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import { sprintsOfPlan } from "../tree/sprint-of-plan.ts";
import { advise, judge, type Verdict } from "./advise.ts";
import type { TotalChance } from "./chance-of.ts";
import { bestFirst, comparePairs, type Runner, rowsSoFar } from "./compare-pairs.ts";
import type { Difference } from "./difference-of.ts";
import { GoalBits } from "./goal-bits.ts";
import type { PlanField } from "./plan-race.ts";
import { FEWEST_VERSIONS, RACES_PER_VERSION } from "./race-bits.ts";
import { ordersOf, readPlans } from "./read-plans.ts";
import { skatePlans } from "./skate-plans.ts";
import { type Attempt, SprintAttempts } from "./sprint-attempts.ts";

/** Half-width of the sampling interval unless told otherwise. */
const USUAL_PRECISION = 0.02;

/** Which plans of whom are compared by what, and how far. */
export interface CompareOptions {
  /** Name, or a part of it that fits nobody else. */
  skater: string;
  /** See `parseGoal`. */
  goal: string;
  /** Plan texts; "none" is a plan without orders. */
  plans?: readonly string[];
  /** Whether every plan of the catalogue that suits one skater is compared too. */
  catalogue?: boolean;
  /** What the others are held against; see `readPlans`. */
  reference?: string;
  /** Half-width that the sampling interval of a difference may have; 0.02 unless told otherwise. */
  precision?: number;
  /** In place of a precision: races for each plan, of which none is dropped. */
  races?: number;
  seed?: string;
  /** Threads; 1 unless told otherwise. */
  workers?: number;
  /** Where to skate, in place of `workers`; left open. */
  executor?: Executor<PlansJob, PlanOutcomes>;
  /** Told after each block: races of all plans together, and about how many it will take. */
  onProgress?: (done: number, wanted: number) => void;
  /** Told after each block how to learn what is known so far: rows of the plans begun, in the order given. */
  onRows?: (rows: () => ComparedPlan[]) => void;
  /** Stops the run; the races done so far are kept, and the intervals hold all the same. */
  signal?: AbortSignal;
}

/** One plan against the reference. */
export interface ComparedPlan {
  plan: string;
  /** Chance to reach the goal with its total interval: sampling and imperfect knowledge. */
  chance: Chance & Partial<TotalChance>;
  /** That chance minus the reference's on the same races: total interval, and sampling apart. */
  difference: Difference;
  /** Share of plausible versions of the race in which it beats the reference. */
  betterIn: number;
  /** Whether it may be the best, or as good as. */
  tied: boolean;
  races: number;
  /** Variance of the difference between independent runs over that of this one; null where the two never differ. */
  saved: number | null;
  /**
   * Of a plan that goes for one sprint what an attempt is worth against the reference; of the reference against the other,
   * where there are two; else null.
   */
  attempt: Attempt | null;
}

/** What a comparison of plans came to; the keys of the JSON that the command line prints. */
export interface Comparison extends Provenance {
  /** The answer in words, and what it says. */
  advice: string;
  verdict: Verdict;
  skater: string;
  goal: string;
  reference: string;
  /** Digest of the outcomes of every plan in race order: equal digests, equal races. */
  digest: string;
  /** Versions of what is known imperfectly that the plan with the most races met, and races of each. */
  versions: number;
  racesPerVersion: number;
  /** Races of all plans together. */
  races: number;
  /** s */
  elapsed: number;
  stopped: boolean;
  intervals: { level: number; total: string; sampling: string };
  /** Best first: the tie group, then the others by their difference. */
  plans: ComparedPlan[];
}

/**
 * Compares plans of one skater on the same luck: every plan skates the same races, eight in a row of one version of what
 * is known imperfectly. Looks are taken at fixed race numbers; with three plans or more, those clearly worse than the
 * best are dropped there and the others go on until their differences are known to the precision.
 *
 * @throws one-line Error on a goal, skater, plan or option that makes no sense, or when stopped before the first look
 * @example await comparePlans(scenario, { skater: "Kramer", goal: "qualify", plans: ["sit-in", "attack"] })
 */
export async function comparePlans(
  scenario: Scenario,
  options: CompareOptions,
): Promise<Comparison> {
  const { precision = USUAL_PRECISION, races, seed = DEFAULT_SEED, signal } = options;
  checkOptions(options);
  const began = performance.now();
  const heat = outlineHeat(scenario);
  const name = findSkater(options.skater, heat.names, "skater");
  const skater = heat.names.indexOf(name);
  const goal = parseGoal(options.goal, heat);
  const more = options.catalogue ? await wholeCatalogue(scenario, skater) : [];
  const texts = readPlans(heat, skater, options.plans ?? [], more, options.reference);
  const runners = texts.plans.map((plan) => newRunner(heat, plan, goal, skater));
  const deeds = runners.some(({ attempts }) => attempts !== null);
  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  let field: PlanField;
  try {
    field = await skatePlans({
      runners,
      job: {
        job: { scenario, seed, racesPerVersion: RACES_PER_VERSION, deeds },
        skater: name,
        orders: texts.plans.map(ordersOf),
      },
      executor,
      look: races === undefined ? { halfWidth: precision } : { races },
      signal,
      onBlock: (now, done, wanted) => {
        options.onProgress?.(done, wanted);
        options.onRows?.(() => rowsSoFar(runners, now));
      },
    });
  } finally {
    if (!options.executor) await executor.close();
  }
  const fewest = Math.min(...runners.map(({ bits }) => bits.versions));
  if (fewest < FEWEST_VERSIONS)
    throw new Error("stopped before every plan had skated two versions");
  const plans = bestFirst(comparePairs(runners, field));
  return {
    advice: advise({ heat, skater, goal, reference: texts.reference, plans }),
    verdict: judge(texts.reference, plans),
    ...provenanceOf(scenario, seed),
    skater: name,
    goal: goal.name,
    reference: texts.reference,
    digest: digestText(runners.map(({ plan, digest }) => `${plan}=${digest.text()}`).join("\n")),
    versions: Math.max(...runners.map(({ bits }) => bits.versions)),
    racesPerVersion: RACES_PER_VERSION,
    races: runners.reduce((sum, { bits }) => sum + bits.races, 0),
    elapsed: (performance.now() - began) / 1000,
    stopped: signal?.aborted === true,
    intervals: {
      level: LEVEL,
      total:
        "sampling and imperfect knowledge (abilities, skill, wake, recovery, habits): what 95 % of plausible versions leave; not what the model itself leaves out",
      sampling: "what more races would narrow; holds at every look and for all plans at once",
    },
    plans,
  };
}

/** `planCatalogue`, with the engine that it takes: who names his plans, as the page does, loads neither. */
async function wholeCatalogue(scenario: Scenario, skater: number): Promise<string[]> {
  const { compileScenario } = await import("../../sim/compile.ts");
  const { planCatalogue } = await import("./plan-catalogue.ts");
  return planCatalogue(compileScenario(scenario), skater);
}

function newRunner(
  { names, rules }: HeatOutline,
  plan: string,
  goal: Goal,
  skater: number,
): Runner {
  const aims = sprintsOfPlan(parsePlan(ordersOf(plan), catalogue, names), rules);
  const isForOne = aims.length === 1 && aims[0]! < rules.sprints.length;
  return {
    plan,
    bits: new GoalBits(goal, skater),
    digest: new OutcomeDigest(),
    attempts: isForOne ? new SprintAttempts(aims[0]!, skater, rules) : null,
  };
}

function checkOptions({ precision, races, workers }: CompareOptions): void {
  if (precision !== undefined && races !== undefined)
    throw new Error("expected races or precision, got both");
  if (precision !== undefined && !(precision >= 0.002 && precision <= 0.5))
    throw new Error(`precision: expected 0.002 to 0.5, got ${precision}`);
  if (races !== undefined && !(Number.isInteger(races) && races >= 512 && races <= 10_000_000))
    throw new Error(
      `races: expected a whole number from 512 (64 versions) to 10000000, got ${races}`,
    );
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= 64))
    throw new Error(`workers: expected a whole number from 1 to 64, got ${workers}`);
}

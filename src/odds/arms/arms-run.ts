import { compileScenario } from "../../sim/compile.ts";
import { findSkater } from "../../sim/find-skater.ts";
import type { Heat } from "../../sim/heat.ts";
import { MODEL_VERSION } from "../../sim/model-version.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { canonicalJson } from "../canonical-json.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { digestText } from "../digest.ts";
import type { Executor, PlansJob } from "../executor.ts";
import { type Goal, parseGoal } from "../goal.ts";
import { LEVEL } from "../intervals.ts";
import { openExecutor } from "../open-executor.ts";
import type { PlanOutcomes } from "../plan-outcomes.ts";
import { PROGRAM_VERSION } from "../program-version.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import type { Arm } from "./arm.ts";
import { skateTogether } from "./skate-together.ts";

/** How far and where arms are skated. */
export interface ArmsOptions {
  /** Races for each arm. */
  races?: number;
  seed?: string;
  /** Threads; 1 unless told otherwise. */
  workers?: number;
  /** In place of `workers`; left open. */
  executor?: Executor<PlansJob, PlanOutcomes>;
  /** Stops the run; the first races, those that every arm has, are kept. */
  signal?: AbortSignal;
  /** Told after each block: races of all arms together, and how many there will be. */
  onProgress?: (done: number, wanted: number) => void;
}

/** Where a result that rests on several arms comes from: every arm skated on the same luck. */
export interface ArmsRun {
  /** Id of the scenario. */
  scenario: string;
  title: string;
  scenarioDigest: string;
  skater: string;
  goal: string;
  seed: string;
  modelVersion: number;
  programVersion: string;
  /** Digest of the outcomes of every arm in race order. */
  digest: string;
  /** Arms, and races that each of them has. */
  arms: number;
  races: number;
  racesPerVersion: number;
  /** s */
  elapsed: number;
  stopped: boolean;
  intervals: { level: number; holds: string };
}

/** Two plans of one skater. */
export interface PairQuestion {
  /** Name, or a part of it that fits nobody else. */
  skater: string;
  /** See `parseGoal`. */
  goal: string;
  /** Plan texts; "none" is a plan without orders. */
  plan: string;
  against: string;
}

/** Who is asked about, and what counts. */
export interface Asked {
  heat: Heat;
  /** Full name, and slot. */
  name: string;
  skater: number;
  goal: Goal;
  seed: string;
}

/** @throws one-line Error on a skater or goal that makes no sense */
export function readAsked(
  scenario: Scenario,
  question: { skater: string; goal: string },
  { seed = DEFAULT_SEED }: ArmsOptions,
): Asked {
  const heat = compileScenario(scenario);
  const name = findSkater(question.skater, heat.names, "skater");
  return {
    heat,
    name,
    skater: heat.names.indexOf(name),
    goal: parseGoal(question.goal, heat),
    seed,
  };
}

/** Fewest races of an arm: 32 versions, below which their spread says little. */
const FEWEST_RACES = 256;

/**
 * Skates all arms and says where that comes from.
 * @throws one-line Error on a number of races that makes no sense, or when stopped before every arm had two versions
 */
export async function runArms(
  scenario: Scenario,
  { name, goal, seed }: Asked,
  arms: readonly Arm[],
  options: ArmsOptions & { races: number },
): Promise<ArmsRun> {
  const { races, signal } = options;
  if (!(Number.isInteger(races) && races >= FEWEST_RACES && races <= 1_000_000))
    throw new Error(`races: expected a whole number from ${FEWEST_RACES} to 1000000, got ${races}`);
  const began = performance.now();
  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  let done = 0;
  try {
    await skateTogether(arms, {
      races,
      executor,
      signal,
      onBlock(block, k) {
        const { bits, digest, look } = arms[k]!;
        bits.add(block);
        digest.add(block);
        look?.(block);
        done += block.races;
        options.onProgress?.(done, races * arms.length);
      },
    });
  } finally {
    if (!options.executor) await executor.close();
  }
  const fewest = Math.min(...arms.map(({ bits }) => bits.races));
  if (fewest < 2 * RACES_PER_VERSION)
    throw new Error("stopped before every plan had skated two versions");
  return {
    scenario: scenario.id,
    title: scenario.title,
    scenarioDigest: digestText(canonicalJson(scenario)),
    skater: name,
    goal: goal.name,
    seed,
    modelVersion: MODEL_VERSION,
    programVersion: PROGRAM_VERSION,
    digest: digestText(arms.map(({ digest }) => digest.text()).join(" ")),
    arms: arms.length,
    races: fewest,
    racesPerVersion: RACES_PER_VERSION,
    elapsed: (performance.now() - began) / 1000,
    stopped: signal?.aborted === true && fewest < races,
    intervals: {
      level: LEVEL,
      holds:
        "sampling error over versions of what is known imperfectly, paired on the same races; not what the model itself leaves out",
    },
  };
}

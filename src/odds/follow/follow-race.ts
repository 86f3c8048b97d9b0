import { MODEL_VERSION } from "../../sim/model-version.ts";
import type { Observation } from "../../sim/observation.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { canonicalJson } from "../canonical-json.ts";
import { digestText, OutcomeDigest } from "../digest.ts";
import type { Job, RideExecutor } from "../executor.ts";
import { openExecutor } from "../open-executor.ts";
import { PROGRAM_VERSION } from "../program-version.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import { Candidates, type Look } from "./candidates.ts";
import { courseOf } from "./course.ts";
import type { Moment } from "./moment.ts";
import { tellMoment } from "./tell-moment.ts";

export interface FollowOptions {
  /** Simulated races kept in step with the real one; 8192 unless told otherwise. */
  candidates?: number;
  seed?: string;
  /** Whether only races count that went exactly as seen, however few are left; not unless told so. */
  isExact?: boolean;
  /** Threads; 1 unless told otherwise. */
  workers?: number;
  /** Where to skate, in place of `workers`; left open. */
  executor?: RideExecutor;
  /** Told after each moment; moments done, and how many there are. */
  onMoment?: (moment: Moment, done: number, wanted: number) => void;
  /** Stops it; the moments done are kept. */
  signal?: AbortSignal;
}

/** A race followed from the start to the finish, or as far as it has come. */
export interface Followed {
  scenario: string;
  title: string;
  scenarioDigest: string;
  seed: string;
  candidates: number;
  modelVersion: number;
  programVersion: string;
  /** Digest of the futures of all moments. */
  digest: string;
  /** s */
  elapsed: number;
  stopped: boolean;
  qualifiers: number | null;
  /** Natural logarithm of how likely everything seen was together, each thing at the sharpness the races bore (`within`). */
  logLikelihood: number;
  /** The same at one fixed sharpness, to compare versions of the model by; null where races had to go exactly so. */
  logScore: number | null;
  moments: Moment[];
}

export const DEFAULT_CANDIDATES = 8192;

/**
 * Follows a race by what was seen of it: the odds before the start and after each observation.
 * @param observations in the order of the race
 * @throws one-line Error on an option that makes no sense
 */
export async function followRace(
  scenario: Scenario,
  observations: readonly Observation[],
  options: FollowOptions = {},
): Promise<Followed> {
  const { candidates: races = DEFAULT_CANDIDATES, seed = DEFAULT_SEED, signal } = options;
  const began = performance.now();
  const heat = courseOf(scenario);
  const job: Job = { scenario, seed };
  const digest = new OutcomeDigest();
  const moments: Moment[] = [];
  const told: Observation[] = [];
  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  let logLikelihood = 0;
  try {
    const { isExact } = options;
    const candidates = await Candidates.begin(executor, job, races, { isExact });
    const tell = async (observation: Observation | null, look: Look): Promise<void> => {
      if (observation) told.push(observation);
      const moment = await tellMoment({
        heat,
        candidates,
        digest,
        observation,
        look,
        told,
        signal,
      });
      if (signal?.aborted) return;
      moments.push(moment);
      options.onMoment?.(moment, moments.length, observations.length + 1);
    };
    await tell(null, { logLikelihood: 0, logScore: 0, sharpness: 0 });
    for (const observation of observations) {
      if (signal?.aborted) break;
      const look = await candidates.follow(heat, observation, signal);
      if (look) await tell(observation, look);
      logLikelihood = candidates.logLikelihood;
    }
  } finally {
    if (!options.executor) await executor.close();
  }
  return {
    scenario: scenario.id,
    title: scenario.title,
    scenarioDigest: digestText(canonicalJson(scenario)),
    seed,
    candidates: races,
    modelVersion: MODEL_VERSION,
    programVersion: PROGRAM_VERSION,
    digest: digest.text(),
    elapsed: (performance.now() - began) / 1000,
    stopped: signal?.aborted === true,
    qualifiers: heat.rules.qualifiers,
    logLikelihood,
    logScore: moments.reduce<number | null>(
      (sum, { logScore }) => (sum === null || logScore === null ? null : sum + logScore),
      0,
    ),
    moments,
  };
}

import { compileScenario } from "../../sim/compile.ts";
import { findSkater } from "../../sim/find-skater.ts";
import { MODEL_VERSION } from "../../sim/model-version.ts";
import type { Observation } from "../../sim/observation.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { canonicalJson } from "../canonical-json.ts";
import { digestText, OutcomeDigest } from "../digest.ts";
import type { Job } from "../executor.ts";
import { openExecutor } from "../open-executor.ts";
import type { Outcomes } from "../outcomes.ts";
import { PROGRAM_VERSION } from "../program-version.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import { Candidates, type Look } from "./candidates.ts";
import { DEFAULT_CANDIDATES, type Followed, type FollowOptions } from "./follow-race.ts";
import { type FutureDifference, FutureDifferences } from "./future-differences.ts";
import type { Moment } from "./moment.ts";
import { tellMoment } from "./tell-moment.ts";

export interface BranchOptions extends Omit<FollowOptions, "onMoment"> {
  /** Laps to go at which the race branches; whatever was seen until then stays. */
  from: number;
  /** Plan text by skater's name: what is changed from there on. */
  plans: Record<string, string>;
}

/** Two futures from one moment, on the same luck. */
export interface BranchedRace
  extends Omit<Followed, "moments" | "stopped" | "candidates" | "logLikelihood" | "logScore"> {
  from: number;
  plans: Record<string, string>;
  /** The odds from there on as they were. */
  kept: Moment;
  /** The same with the change. */
  changed: Moment;
  /** Changed less kept, race by race, in the order of the start list. */
  differences: FutureDifference[];
}

/**
 * Keeps what was seen up to a moment, changes plans from there on, and compares the futures on the same luck.
 * @throws one-line Error on a moment or plan that makes no sense, or when stopped
 */
export async function branchRace(
  scenario: Scenario,
  observations: readonly Observation[],
  options: BranchOptions,
): Promise<BranchedRace> {
  const { candidates: races = DEFAULT_CANDIDATES, seed = DEFAULT_SEED, from, signal } = options;
  const began = performance.now();
  const heat = compileScenario(scenario);
  const { laps } = heat.rules;
  if (!(from > 0 && from <= laps))
    throw new Error(`from: expected more than 0 to ${laps} laps to go, got ${from}`);
  const names = Object.keys(options.plans).map((name) => findSkater(name, heat.names, "plan"));
  const before = compileScenario(scenario, { plans: options.plans });
  const job: Job = { scenario, seed };
  const digest = new OutcomeDigest();
  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  try {
    const candidates = await Candidates.begin(executor, job, races);
    let look: Look = { logLikelihood: 0, logScore: 0, sharpness: 0 };
    for (const observation of observations)
      if (observation.toGo >= from)
        look = (await candidates.follow(heat, observation, signal)) ?? look;
    await candidates.rideTo(heat, (laps - from) * heat.track.lapLength, signal);
    const both = new FutureDifferences(before, candidates.roots());
    const observation = { toGo: from };
    const kept = await tellMoment({
      ...{ heat, candidates, digest, observation, look, signal },
      onOutcomes: (part: Outcomes) => both.keep(part),
    });
    const changed = await tellMoment({
      ...{ heat, candidates, digest, observation, look, signal },
      changed: {
        job: { scenario, seed, plans: options.plans },
        rethink: names.map((name) => heat.names.indexOf(name)),
      },
      onOutcomes: (part: Outcomes) => both.change(part),
    });
    if (signal?.aborted) throw new Error("stopped before both futures were over");
    return {
      scenario: scenario.id,
      title: scenario.title,
      scenarioDigest: digestText(canonicalJson(scenario)),
      seed,
      modelVersion: MODEL_VERSION,
      programVersion: PROGRAM_VERSION,
      digest: digest.text(),
      elapsed: (performance.now() - began) / 1000,
      qualifiers: heat.rules.qualifiers,
      from,
      plans: options.plans,
      kept: { ...kept, event: "as it was" },
      changed: {
        ...changed,
        event: Object.entries(options.plans)
          .map(([name, plan]) => `${name}: ${plan}`)
          .join("; "),
      },
      differences: both.differences(),
    };
  } finally {
    if (!options.executor) await executor.close();
  }
}

import type { Executor } from "../../odds/executor.ts";
import { behaviourParameters } from "../../sim/behaviour.ts";
import { MODEL_VERSION } from "../../sim/model-version.ts";
import type { KnownScenarios } from "../validation/known-scenarios.ts";
import { measureLines, runsOf } from "../validation/measured-lines.ts";
import type { Targets } from "../validation/targets.ts";
import { fitHabits } from "./fit-habits.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { type ObservedTarget, observedTargets } from "./observed-targets.ts";
import { type Recovery, recoverHabits } from "./recover-habits.ts";
import { habitsAt, type TriedPoint, tryHabits } from "./try-habits.ts";

/** How thoroughly to fit; equal plans on equal models give equal fits. */
export interface CalibrationPlan {
  seed: string;
  modelVersion: number;
  /** Points tried in each wave. */
  waves: number[];
  /** Races of each field and point. */
  races: number;
  /** Draws that are kept. */
  draws: number;
}

/** How far a fit has come: all that is needed to go on with it. */
export interface CalibrationState {
  plan: CalibrationPlan;
  tried: TriedPoint[];
}

/** The habits of the field fitted to the targets. */
export interface Calibration {
  plan: CalibrationPlan;
  parameters: string[];
  /** The posterior: rows in the order of the parameters. */
  draws: number[][];
  /** Median and middle nine tenths of each parameter, beside what could be true before. */
  marginals: {
    name: string;
    low: number;
    high: number;
    q05: number;
    median: number;
    q95: number;
  }[];
  /** Each target, and what the fit expects there: mean over the draws. */
  targets: { id: string; gender: string; mean: number; sd: number; fitted: number }[];
  recovery: Recovery;
}

export interface CalibrateOptions {
  targets: Targets;
  scenarios: KnownScenarios;
  executor: Executor;
  /** A fit that was begun with the same plan. */
  from?: CalibrationState;
  /** Told after each chunk of points; what it is given can be stored and gone on with. */
  onTried?: (state: CalibrationState) => void;
  /** Races done and wanted. */
  onProgress?: (done: number, wanted: number) => void;
  signal?: AbortSignal;
}

/** Points skated together: one in memory is some 2 MB. */
const CHUNK = 20;
/** One in so many points of the last wave is played as the truth, to see whether the fit finds it. */
const TRUTHS = 4;
/** How much a point of an earlier wave counts in the last emulators: it lies further from where they are used. */
const EARLIER = 0.2;

export const planOf = (
  seed: string,
  waves: number[],
  races: number,
  draws: number,
): CalibrationPlan => ({ seed, modelVersion: MODEL_VERSION, waves, races, draws });

/**
 * Fits the habits of the field to what real races look like, physics and abilities standing as they are. The first wave
 * tries points spread over all that could be true; each further one tries draws from what the waves before it have left. Bits
 * are the same for any number of workers, and for a fit that was interrupted.
 *
 * @returns null where it was stopped; what `onTried` was given last can be gone on with
 * @throws one-line Error where `from` was begun with another plan
 */
export async function calibrate(
  plan: CalibrationPlan,
  options: CalibrateOptions,
): Promise<Calibration | null> {
  const { targets: all, scenarios, executor, from, onTried, onProgress, signal } = options;
  if (from && JSON.stringify(from.plan) !== JSON.stringify(plan))
    throw new Error("the stored fit was begun with another plan or model; start it afresh");
  const targets = observedTargets(all, measureLines(all, scenarios));
  const fields = runsOf(targets).length;
  const total = plan.waves.reduce((sum, points) => sum + points, 0);
  const tried = [...(from?.tried ?? [])];
  let end = 0;
  for (const [wave, points] of plan.waves.entries()) {
    end += points;
    if (tried.length >= end) continue;
    const begin = end - points;
    const wanted = waveOf(wave, points, tried.slice(0, begin), targets, plan);
    while (tried.length < end) {
      if (signal?.aborted) return null;
      const chunk = wanted.slice(tried.length - begin, tried.length - begin + CHUNK);
      const before = tried.length * fields * plan.races;
      tried.push(
        ...(await tryHabits(chunk, targets, {
          scenarios,
          races: plan.races,
          seed: plan.seed,
          executor,
          onProgress: (done) => onProgress?.(before + done, total * fields * plan.races),
        })),
      );
      onTried?.({ plan, tried });
    }
  }
  return summarise(plan, tried, targets);
}

function waveOf(
  wave: number,
  points: number,
  tried: readonly TriedPoint[],
  targets: readonly ObservedTarget[],
  { seed }: CalibrationPlan,
): number[][] {
  if (wave === 0) return latinHypercube(points, behaviourParameters.length, `${seed} wave 0`);
  return fitHabits(tried, targets, points, `${seed} wave ${wave}`).draws;
}

function summarise(
  plan: CalibrationPlan,
  tried: readonly TriedPoint[],
  targets: readonly ObservedTarget[],
): Calibration {
  const last = plan.waves.at(-1)!;
  const weights = tried.map((_, i) => (i < tried.length - last ? EARLIER : 1));
  const fit = fitHabits(tried, targets, plan.draws, `${plan.seed} posterior`, weights);
  const draws = fit.draws.map((point) => habitsAt(point).map(rounded));
  return {
    plan,
    parameters: behaviourParameters.map(({ name }) => name),
    draws,
    marginals: behaviourParameters.map(({ name, low, high }, p) => {
      const values = draws.map((row) => row[p]!).sort((a, b) => a - b);
      const at = (share: number) => values[Math.round(share * (values.length - 1))]!;
      return { name, low, high, q05: at(0.05), median: at(0.5), q95: at(0.95) };
    }),
    targets: targets.map(({ id, gender, mean, sd }, t) => ({
      id,
      gender,
      mean,
      sd,
      fitted: fit.expected[t]!,
    })),
    recovery: recoverHabits(tried, targets, weights, plan.seed, Math.ceil(last / TRUTHS)),
  };
}

/** Four digits are more than the fit knows. */
const rounded = (value: number): number => Number(value.toPrecision(4));

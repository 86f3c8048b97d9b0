import type { Executor } from "../../odds/executor.ts";
import { sliceOutcomes } from "../../odds/outcomes.ts";
import { behaviourParameters } from "../../sim/behaviour.ts";
import type { KnownScenarios } from "../validation/known-scenarios.ts";
import { runsOf } from "../validation/measured-lines.ts";
import { pointOf } from "../validation/sample.ts";
import { type SkatedFields, skateFields } from "../validation/skate-fields.ts";
import type { ObservedTarget } from "./observed-targets.ts";

/** A point of the cube from -1 to 1 and what races ridden there come to, target by target. */
export interface TriedPoint {
  point: number[];
  values: number[];
}

interface TryOptions {
  scenarios: KnownScenarios;
  /** Races of each field and point. */
  races: number;
  seed: string;
  executor: Executor;
  onProgress?: (races: number) => void;
}

/** The habits at a point: -1 and 1 are the ends of what could be true. */
export const habitsAt = (point: readonly number[]): number[] =>
  behaviourParameters.map(({ low, high }, p) => low + ((point[p]! + 1) / 2) * (high - low));

/** Skates all fields at each point, on the same luck, and measures the targets. */
export async function tryHabits(
  points: readonly number[][],
  targets: readonly ObservedTarget[],
  { scenarios, races, seed, executor, onProgress }: TryOptions,
): Promise<TriedPoint[]> {
  const keys = runsOf(targets);
  const all = await skateFields(keys, scenarios.read, {
    races: races * points.length,
    seed,
    executor,
    habits: { rows: points.map(habitsAt), races },
    ...(onProgress ? { onProgress } : {}),
  });
  return points.map((point, k) => {
    const own: SkatedFields = new Map(
      [...all].map(([name, run]) => [
        name,
        { ...run, outcomes: sliceOutcomes(run.outcomes, k * races, races) },
      ]),
    );
    return {
      point: [...point],
      values: targets.map(({ sampleOf }) => pointOf(sampleOf(own))(null)),
    };
  });
}

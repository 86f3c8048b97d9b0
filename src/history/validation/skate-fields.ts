import type { Executor } from "../../odds/executor.ts";
import type { TriedHabits } from "../../odds/run-races.ts";
import { simulate } from "../../odds/simulate.ts";
import type { Scenario } from "../../sim/scenario.ts";
import type { FieldRaces } from "./field-races.ts";
import type { RunKey } from "./measure.ts";

/** How to skate fields. */
export interface SkateOptions {
  /** Races of each field. */
  races: number;
  seed: string;
  executor: Executor;
  /** s; the engine's own step where absent */
  timeStep?: number;
  /** Habits of the field to try out; `races` is then that of all rows together. */
  habits?: TriedHabits;
  /** Told after each block of races: races done so far, all fields together. */
  onProgress?: (done: number) => void;
}

/** Races of every run asked for, by `runName`, each with its digest. */
export type SkatedFields = Map<string, FieldRaces & { digest: string }>;

/** One name for a run; the same for the same races. */
export const runName = ({ field, heat, asFinal }: RunKey): string =>
  [field, ...(asFinal ? ["as a final"] : []), ...(heat === 0 ? [] : ["second race"])].join(", ");

/**
 * Skates runs one after the other, each once however often it is asked for.
 * @throws one-line Error on a scenario that cannot be compiled
 */
export async function skateFields(
  keys: readonly RunKey[],
  scenarioOf: (id: string) => Scenario,
  options: SkateOptions,
): Promise<SkatedFields> {
  const { races, seed, executor, timeStep, habits, onProgress } = options;
  const runs: SkatedFields = new Map();
  for (const key of keys) {
    const name = runName(key);
    if (runs.has(name)) continue;
    const before = runs.size * races;
    const scenario = scenarioOf(key.field);
    const { heat, outcomes, digest } = await simulate(key.asFinal ? asFinal(scenario) : scenario, {
      races,
      seed,
      executor,
      heat: key.heat,
      passings: true,
      ...(habits ? { habits } : {}),
      ...(timeStep === undefined ? {} : { timeStep }),
      onProgress: (done) => onProgress?.(before + done),
    });
    runs.set(name, { heat, outcomes, digest, seed });
  }
  return runs;
}

/** The same heat with nobody going through to anything. */
function asFinal(scenario: Scenario): Scenario {
  const { rules } = scenario;
  const choice = typeof rules === "string" ? { preset: rules } : rules;
  return { ...scenario, rules: { ...choice, qualifiers: null } };
}

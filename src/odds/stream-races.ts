import { type HeatOutline, outlineHeat } from "../sim/heat-outline.ts";
import type { Scenario } from "../sim/scenario.ts";
import type { Executor, Job } from "./executor.ts";
import { inRaceOrder } from "./in-race-order.ts";
import { openExecutor } from "./open-executor.ts";
import type { Outcomes } from "./outcomes.ts";
import { widestHalfWidth } from "./precision.ts";
import { cutRaces, lookIndices, MOST_RACES_FOR_PRECISION } from "./race-ranges.ts";
import type { RunOptions } from "./run-races.ts";
import { Tally } from "./tally.ts";

/** How many races, from which seed, where. */
export interface SimulateOptions extends RunOptions {
  /** Number of races; 10,000 unless a precision is asked for. */
  races?: number;
  /** In place of `races`: the half-width that the widest shown 95 % interval may have. */
  precision?: number;
  /** Seed text; the same seed gives the same races. */
  seed?: string;
  /** Threads; 1 unless told otherwise, which skates on the calling thread. */
  workers?: number;
  /** Where to skate, in place of `workers`; left open. */
  executor?: Executor;
  /** Plan text by skater's name, in place of the scenario's own. */
  plans?: Record<string, string>;
  /** s; the engine's own step where absent */
  timeStep?: number;
  /** Told after each block: races done in order, races wanted (or the most there can be), and the counts so far. */
  onProgress?: (done: number, wanted: number, tally: Tally) => void;
  /** Stops the run; the races done so far, always the first ones, are kept. */
  signal?: AbortSignal;
}

/** What a run was and came to. */
export interface RaceRun {
  heat: HeatOutline;
  tally: Tally;
  seed: string;
  plans: Record<string, string>;
  /** s */
  elapsed: number;
  stopped: boolean;
}

export const DEFAULT_RACES = 10_000;
export const DEFAULT_SEED = "massstart";
export const MOST_RACES = 10_000_000;
export const MOST_WORKERS = 64;

/**
 * Skates races and hands on each block in race order; keeps the counts, not the blocks.
 * @throws one-line Error on a scenario or option that makes no sense, or when stopped before the first race
 */
export async function streamRaces(
  scenario: Scenario,
  options: SimulateOptions,
  take: (part: Outcomes, heat: HeatOutline) => void,
): Promise<RaceRun> {
  checkOptions(options);
  const { seed = DEFAULT_SEED, plans = {}, precision, signal, onProgress } = options;
  const began = performance.now();
  const job: Job = {
    scenario,
    seed,
    plans,
    heat: options.heat ?? 0,
    passings: options.passings ?? false,
    deeds: options.deeds ?? false,
    ...(options.habits ? { habits: options.habits } : {}),
    racesPerVersion: options.racesPerVersion ?? 1,
    ...(options.timeStep === undefined ? {} : { timeStep: options.timeStep }),
  };
  const heat = outlineHeat(scenario);
  const tally = new Tally(heat);
  const wanted =
    precision === undefined ? (options.races ?? DEFAULT_RACES) : MOST_RACES_FOR_PRECISION;
  const inOrder = inRaceOrder((part) => {
    tally.add(part);
    take(part, heat);
    onProgress?.(tally.races, wanted, tally);
  });

  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  try {
    for (const stop of precision === undefined ? [wanted] : lookIndices()) {
      await executor.run(job, cutRaces(tally.races, stop), inOrder, signal);
      if (signal?.aborted) break;
      if (precision !== undefined && widestHalfWidth(tally) <= precision) break;
    }
  } finally {
    if (!options.executor) await executor.close();
  }
  if (tally.races === 0) throw new Error("stopped before the first race was over");
  const stopped = signal?.aborted === true && tally.races < wanted;
  return { heat, tally, seed, plans, elapsed: (performance.now() - began) / 1000, stopped };
}

function checkOptions({ races, precision, workers }: SimulateOptions): void {
  checkWhole("races", races, MOST_RACES);
  checkWhole("workers", workers, MOST_WORKERS);
  if (precision === undefined) return;
  if (races !== undefined) throw new Error("expected races or precision, got both");
  if (!(precision >= 0.001 && precision <= 0.5))
    throw new Error(`precision: expected 0.001 to 0.5, got ${precision}`);
}

function checkWhole(name: string, value: number | undefined, most: number): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= most))
    throw new Error(`${name}: expected a whole number from 1 to ${most}, got ${value}`);
}

import type { Executor } from "../odds/executor.ts";
import { type SimulateOptions, streamRaces } from "../odds/stream-races.ts";
import type { Tally } from "../odds/tally.ts";
import type { Scenario } from "../sim/scenario.ts";
import type { BunchSkill } from "./rate-field.ts";
import { skilledHeat } from "./skilled-heat.ts";

/** Chance of place 1, 2, … for each entry, by what the model was told. */
export interface SimulatedChances {
  model: number[][];
  /** Without what past mass starts taught. */
  noHistory: number[][];
  /** Without individual times and body heights: everybody from the prior of the level. */
  noPhysics: number[][];
}

interface ChanceOptions extends Pick<SimulateOptions, "signal" | "onProgress"> {
  races: number;
  seed: string;
  executor: Executor;
}

/** How many runs a heat takes. */
const RUNS = 3;

/**
 * Simulates a heat with all that is known, and twice without a part of it, on the same luck. Where that part is
 * empty the heat is the same and is not simulated again.
 *
 * @param heat without bunch skills
 * @returns null where it was stopped before its end
 */
export async function simulatedChances(
  heat: Scenario,
  skills: ReadonlyMap<string, BunchSkill>,
  options: ChanceOptions,
): Promise<SimulatedChances | null> {
  const skilled = skilledHeat(heat, skills);
  const isTaught = skilled.entries.some(({ bunchSkill }) => bunchSkill !== undefined);
  const isTimed = heat.entries.some(({ times = [], height }) => times.length > 0 || height != null);
  const model = await chancesOf(skilled, 0, options);
  const noHistory = isTaught ? await chancesOf(heat, 1, options) : model;
  const noPhysics = isTimed ? await chancesOf(untimedHeat(skilled), 2, options) : model;
  return model && noHistory && noPhysics && { model, noHistory, noPhysics };
}

const untimedHeat = (heat: Scenario): Scenario => ({
  ...heat,
  entries: heat.entries.map(({ times: _, height: __, ...entry }) => entry),
});

/** Chances from one run, the `turn`-th of the heat; null where it was stopped. */
async function chancesOf(
  scenario: Scenario,
  turn: number,
  { races, seed, executor, signal, onProgress }: ChanceOptions,
): Promise<number[][] | null> {
  if (signal?.aborted) return null;
  try {
    const run = await streamRaces(
      scenario,
      {
        races,
        seed,
        executor,
        ...(signal ? { signal } : {}),
        onProgress: (done, _, tally) => onProgress?.(turn * races + done, RUNS * races, tally),
      },
      () => {},
    );
    return run.stopped ? null : chancesFrom(run.tally);
  } catch (error) {
    // A run that is stopped before its first block has no counts, and says so.
    if (signal?.aborted) return null;
    throw error;
  }
}

/**
 * Chances from counts: each place n times in N races is (n + 1 / starters) / (N + 1), as if one race more had been
 * seen in which every order was as likely. What N races have not shown is rare, not impossible.
 */
export function chancesFrom({ races, places, heat: { skaters } }: Tally): number[][] {
  return Array.from({ length: skaters }, (_, i) =>
    Array.from(
      places.subarray(i * skaters, (i + 1) * skaters),
      (count) => (count + 1 / skaters) / (races + 1),
    ),
  );
}

import { compileScenario } from "../../src/sim/compile.ts";
import { drawByName } from "../../src/sim/draw.ts";
import type { Heat } from "../../src/sim/heat.ts";
import { DISQUALIFICATION, GIVE_UP, MISHAP } from "../../src/sim/purpose.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import type { RaceKey } from "../../src/sim/race-key.ts";
import { type DrawSource, seedToMaster } from "../../src/sim/random.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import type { RaceState } from "../../src/sim/state.ts";
import { checkResult, watchRace } from "./race-invariants.ts";

/** One race in a form that can be written to a file: all that it takes to skate it again. */
export interface StoredRace {
  scenario: Scenario;
  seed: string;
  race: number;
  /** Slips, falls and disqualifications come so many times as often as in a real race; 1 where absent. */
  mishaps?: number;
  plans?: Record<string, string>;
}

const MISHAPS: readonly number[] = [MISHAP, GIVE_UP, DISQUALIFICATION];

/** Draws as ever, but those that decide on a mishap are so many times smaller. */
const mishapDraws =
  (times: number): DrawSource =>
  (hi, lo, skater, index, purpose) =>
    drawByName(hi, lo, skater, index, purpose) / (MISHAPS.includes(purpose) ? times : 1);

export function heatOf({ scenario, mishaps = 1, plans }: StoredRace): Heat {
  return compileScenario(scenario, { draw: mishapDraws(mishaps), ...(plans ? { plans } : {}) });
}

export const keyOf = ({ seed, race }: StoredRace): RaceKey => ({ seed: seedToMaster(seed), race });

/** Skates a race under observation and checks its result. @throws at the first impossible thing */
export function skateWatched(stored: StoredRace): { heat: Heat; state: RaceState } {
  const heat = heatOf(stored);
  const state = startRace(heat, keyOf(stored));
  advance(heat, state, undefined, watchRace(heat));
  checkResult(heat, state);
  return { heat, state };
}

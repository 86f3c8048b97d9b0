import { compileScenario } from "../../src/sim/compile.ts";
import { drawByName } from "../../src/sim/draw.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import type { RaceKey } from "../../src/sim/race-key.ts";
import type { DrawSource } from "../../src/sim/random.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import type { RaceState } from "../../src/sim/state.ts";

/** Every draw that a race consumed: name, index and purpose, or "all" for what concerns everybody. */
export type Draws = Map<string, number>;

export interface RecordedRace {
  names: readonly string[];
  state: RaceState;
  draws: Draws;
  /** Draws for which one race got two different values. */
  conflicts: string[];
}

/** Skates one race and keeps what it drew. */
export function recordRace(
  scenario: Scenario,
  key: RaceKey,
  plans: Record<string, string> = {},
): RecordedRace {
  const names = scenario.entries.map(({ name }) => name);
  const draws: Draws = new Map();
  const conflicts: string[] = [];
  const draw: DrawSource = (hi, lo, skater, index, purpose) => {
    const value = drawByName(hi, lo, skater, index, purpose);
    const what = `${names[skater] ?? "all"}: draw ${index} for purpose ${purpose}`;
    const before = draws.get(what);
    if (before !== undefined && before !== value) conflicts.push(what);
    draws.set(what, value);
    return value;
  };
  const heat = compileScenario(scenario, { draw, plans });
  const state = startRace(heat, key);
  advance(heat, state);
  return { names, state, draws, conflicts };
}

/** What two races both drew, with the value in each. */
export function sharedDraws(a: Draws, b: Draws): { what: string; inA: number; inB: number }[] {
  return [...a].flatMap(([what, inA]) => {
    const inB = b.get(what);
    return inB === undefined ? [] : [{ what, inA, inB }];
  });
}

/** The draws of all but one skater. */
export const drawsWithout = (draws: Draws, name: string): Draws =>
  new Map([...draws].filter(([what]) => !what.startsWith(`${name}: `)));

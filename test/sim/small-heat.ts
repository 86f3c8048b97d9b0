import { compileScenario } from "../../src/sim/compile.ts";
import { drawByName } from "../../src/sim/draw.ts";
import type { Heat } from "../../src/sim/heat.ts";
import type { Observer } from "../../src/sim/observer.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { type DrawSource, seedToMaster } from "../../src/sim/random.ts";
import type { BehaviourChoice, RulesChoice, Scenario } from "../../src/sim/scenario.ts";
import type { RaceState } from "../../src/sim/state.ts";

/** What is wanted of a made-up heat; everything else is average. */
export interface SmallHeat {
  /** How many skaters, called "A", "B", … */
  skaters?: number;
  /** Changes to the rules of 2022; a race without a next round unless told otherwise. */
  rules?: Partial<RulesChoice>;
  /** Critical power (W), reserve (J) and peak power (W) where they are not average. */
  abilities?: Record<string, { cp?: number; reserve?: number; peak?: number }>;
  /** Countries of team-mates; all others have none. */
  countries?: Record<string, string>;
  /** Whom a skater helps, with a strength of 1. */
  allies?: Record<string, string>;
  /** Grid places from 1. */
  grid?: Record<string, number>;
  plans?: Record<string, string>;
  /** Where the hall is other than at sea level, its air other than usual or its lap another. */
  venue?: Partial<Scenario["venue"]>;
  behaviour?: BehaviourChoice;
  timeStep?: number;
  wakeScale?: number;
  draw?: DrawSource;
}

/** The average man of a World Cup field: W, J, W. */
const AVERAGE = { cp: 335, reserve: 20_500, peak: 1080 };

/** Habits of the field for tests of one mechanism, in the order of `behaviourParameters`: a new fit does not change them. */
const HABITS = [0.93, 0.02, 2, 0.0035, 0.16, 2, 0.42, 0.12, 0.9, 0.16, 620, 1.4, 0.02];

/** A draw that no chance of doing something reaches. */
export const NEVER = 1 - 1e-9;

/** Nobody slips, falls or is disqualified. */
export const SAFE = {
  [purpose.MISHAP]: 0.5,
  [purpose.DISQUALIFICATION]: NEVER,
};

/** Nor does anybody do anything of his own accord but keep a wheel, take his turn and sprint at the end. */
export const CALM = {
  ...SAFE,
  [purpose.ATTACK]: NEVER,
  [purpose.JOIN]: NEVER,
  [purpose.CONTEST]: NEVER,
  [purpose.VOLUNTEER]: NEVER,
  [purpose.HEART]: NEVER,
  [purpose.EASE_OFF]: NEVER,
  [purpose.CONTENT]: NEVER,
  [purpose.CARRY_ON]: NEVER,
};

/** The same, but who is ahead of the pack works there. */
export const WORKING = { ...CALM, [purpose.CARRY_ON]: 0 };

/** Draws keyed by the skater's name, but for purposes whose draw is given. */
export function drawsWith(given: Readonly<Record<number, number>>): DrawSource {
  return (hi, lo, skater, index, wanted) =>
    given[wanted] ?? drawByName(hi, lo, skater, index, wanted);
}

/** A field of equal average men with invented names, all of them known exactly. */
function smallScenario(choice: SmallHeat = {}): Scenario {
  const names = Array.from({ length: choice.skaters ?? 10 }, (_, i) => letterOf(i));
  return {
    schema: "massstart-scenario/1",
    id: "small",
    title: "A made-up heat",
    gender: "men",
    level: "world-cup-a",
    asOf: "2026-01-01",
    rules: { preset: "isu-2022", qualifiers: null, ...choice.rules },
    venue: { name: "Nowhere", altitude: 0, lapLength: null, ...choice.venue },
    entries: names.map((name) => {
      const { cp, reserve, peak } = { ...AVERAGE, ...choice.abilities?.[name] };
      const ally = choice.allies?.[name];
      return {
        name,
        country: choice.countries?.[name] ?? null,
        grid: choice.grid?.[name] ?? null,
        ability: {
          criticalPower: cp,
          anaerobicReserve: reserve,
          peakPower: peak,
          source: "made up",
        },
        bunchSkill: { mean: 0, sd: 0, source: "made up" },
        ...(ally ? { allies: [{ name: ally, strength: 1, source: "made up" }] } : {}),
      };
    }),
    ...(choice.behaviour ? { behaviour: choice.behaviour } : {}),
    sources: [],
  };
}

/** "A", "B", …, "Z", "AA", … */
function letterOf(i: number): string {
  const letter = String.fromCharCode(65 + (i % 26));
  return i < 26 ? letter : `A${letter}`;
}

export function smallHeat(choice: SmallHeat = {}): Heat {
  const { plans, timeStep, wakeScale, draw } = choice;
  return compileScenario(smallScenario(choice), {
    behaviour: Float64Array.from(HABITS),
    ...(plans ? { plans } : {}),
    ...(timeStep ? { timeStep } : {}),
    ...(wakeScale === undefined ? {} : { wakeScale }),
    ...(draw ? { draw } : {}),
  });
}

/** One race from the grid to the end. */
export function ride(heat: Heat, seed: string, race: number, observer?: Observer): RaceState {
  const state = startRace(heat, { seed: seedToMaster(seed), race });
  advance(heat, state, undefined, observer);
  return state;
}

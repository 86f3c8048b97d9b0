import { describe, expect, it } from "vitest";
import { comeForward } from "../../src/sim/intention.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import type { RaceState } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, ride, smallHeat } from "./small-heat.ts";

const abilities = {
  A: { cp: 365 },
  B: { cp: 350, peak: 1300 },
  C: { cp: 345, reserve: 23_000 },
  L: { cp: 318 },
};
const inOrder = Object.fromEntries([..."ABCDEFGHIJKLMNO"].map((name, i) => [name, i + 1]));
const field = { skaters: 12, rules: { qualifiers: 8 }, abilities, grid: inOrder };

/** Mean of the change of column `i` of `width` from one run to another on the same seeds, and its standard error. */
function paired(from: ArrayLike<number>, to: ArrayLike<number>, i: number, width: number) {
  const races = from.length / width;
  let sum = 0;
  let squares = 0;
  for (let race = 0; race < races; race++) {
    const change = to[race * width + i]! - from[race * width + i]!;
    sum += change;
    squares += change * change;
  }
  const mean = sum / races;
  return { mean, error: Math.sqrt((squares / races - mean * mean) / races) };
}

/** Per race and skater, whether he goes through. */
function through(timeStep: number, races: number): Uint8Array {
  const heat = smallHeat({ ...field, timeStep });
  const result = new Uint8Array(races * heat.skaters);
  const seed = seedToMaster("step");
  let state: RaceState | undefined;
  for (let race = 0; race < races; race++) {
    state = startRace(heat, { seed, race }, state);
    advance(heat, state);
    for (let i = 0; i < heat.skaters; i++)
      result[race * heat.skaters + i] = state.place[i]! <= 8 ? 1 : 0;
  }
  return result;
}

// 400 races with each step on the same seeds. The paired difference of a chance has a standard error of
// about 2.9 points; a skater is let off within one point and four errors, so that twelve skaters at once raise
// a false alarm in less than one of a thousand seeds. The sum of squared differences in units of the error is
// chi-square with 12 degrees where steps do not matter: above 50 once in a million. Larger runs: docs/TESTING.md.
it("halving the step moves nobody's chance to go through by more than a point beyond chance", () => {
  const races = 400;
  const long = through(2.5, races);
  const short = through(1.25, races);
  let chiSquare = 0;
  for (let i = 0; i < 12; i++) {
    const { mean, error } = paired(long, short, i, 12);
    expect(Math.abs(mean), `skater ${i}`).toBeLessThan(0.01 + 4 * error);
    chiSquare += (mean / error) * (mean / error);
  }
  expect(chiSquare).toBeLessThan(50);
}, 30_000);

/** Places over the third line, which vary less than results and show first when passing depends on the step. */
function placesAtThirdLine(timeStep: number, races: number): Float64Array {
  const heat = smallHeat({ skaters: 15, rules: { qualifiers: 8 }, grid: inOrder, timeStep });
  const result = new Float64Array(races * 2);
  for (let race = 0; race < races; race++) {
    const state = startRace(heat, { seed: seedToMaster("places"), race });
    advance(heat, state, 3.2 * heat.track.lapLength, {
      event: (kind, _time, skater, _other, rank, lap) => {
        if (kind !== "lap-line" || lap !== 3) return;
        if (skater < 5) result[race * 2]! += rank / 5;
        if (skater >= 10) result[race * 2 + 1]! += rank / 5;
      },
    });
  }
  return result;
}

// 300 races with each step on the same seeds: the mean place of five skaters has a paired error of 0.1.
describe("halving the step moves the mean place of five by less than a third of a place", () => {
  const [long, short] = [placesAtThirdLine(2.5, 300), placesAtThirdLine(1.25, 300)];
  it.each([
    ["from the first row", 0],
    ["from the back", 1],
  ])("%s", (_, who) => {
    const { mean, error } = paired(long, short, who, 2);
    expect(Math.abs(mean)).toBeLessThan(0.33 + 3 * error);
  });
});

it.each([2.5, 1.25, 0.5])(
  "who wants out leaves the line at once though those ahead of him do so too, in steps of %s s",
  (timeStep) => {
    const heat = smallHeat({ skaters: 12, timeStep, draw: drawsWith(CALM) });
    const state = placedRace(heat, lineOf(12, 800));
    state.decideAt.fill(1e9);
    state.effort.fill(0.85);
    state.ceiling.fill(2);
    on({ heat, state, observer: null }, step);
    for (const i of [4, 6, 8, 10]) on({ state }, comeForward, i, 1.6, 2);
    on({ heat, state, observer: null }, step);
    expect([4, 6, 8, 10].map((i) => state.file[i])).toEqual([1, 1, 1, 1]);
  },
);

// Forty lines of twelve whose gaps differ; the mean place has a spread of 0.6 between lines, a paired error of 0.1.
it("who comes forward from the back ends in the same place, whatever the step", () => {
  const placeWith = (timeStep: number): number => {
    const heat = smallHeat({ skaters: 12, timeStep, draw: drawsWith(CALM) });
    let sum = 0;
    for (let race = 0; race < 40; race++) {
      const state = placedRace(heat, lineOf(12, 550, 1.45 + 0.005 * race), race);
      state.decideAt.fill(1e9);
      state.effort.fill(0.85);
      state.ceiling.fill(2);
      for (let i = 0; i < 12; i++) state.wheel[i] = i - 1;
      on({ state }, comeForward, 11, 1.6, 4);
      advance(heat, state, 1000);
      sum += state.rank[11]! / 40;
    }
    return sum;
  };
  const places = [2.5, 1.25, 0.5].map(placeWith);
  for (const place of places) {
    expect(place).toBeLessThan(5.5);
    expect(Math.abs(place - places[2]!)).toBeLessThan(0.3);
  }
});

it("the time of a race in which nothing happens does not depend on the step", () => {
  const timeWith = (timeStep: number): number => {
    const heat = smallHeat({ skaters: 10, timeStep, draw: drawsWith(CALM) });
    let sum = 0;
    for (let race = 0; race < 40; race++) {
      const { lineTime } = ride(heat, "time", race);
      sum += Math.min(...lineTime.filter((time) => time > 0)) / 40;
    }
    return sum;
  };
  // Paired over 40 races; the spread of a difference is 2 s, five errors are 1.6 s of some 470.
  expect(Math.abs(timeWith(1.25) - timeWith(2.5))).toBeLessThan(2);
});

it("steps are as long as they should be, and end early only to let somebody react", () => {
  const heat = smallHeat({ skaters: 4, draw: drawsWith(CALM) });
  const count = { usual: 0, calm: 0, early: 0 };
  ride(heat, "steps", 0, {
    step: (_heat, _state, seconds) => {
      if (seconds === heat.timeStep) count.usual++;
      else if (seconds === 1.5 * heat.timeStep) count.calm++;
      else {
        count.early++;
        expect(seconds).toBeLessThan(1.5 * heat.timeStep);
        expect(seconds).toBeGreaterThanOrEqual(1);
      }
    },
  });
  expect(count.usual).toBeGreaterThan(50);
  expect(count.calm).toBeGreaterThan(40);
  expect(count.early).toBeLessThan(15);
});

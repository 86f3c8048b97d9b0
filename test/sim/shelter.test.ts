import { describe, expect, it } from "vitest";
import type { Heat } from "../../src/sim/heat.ts";
import { advance } from "../../src/sim/race.ts";
import { packPace } from "../../src/sim/shelter.ts";
import { type RaceState, TEMPO } from "../../src/sim/state.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, smallHeat, WORKING } from "./small-heat.ts";

// Twelve equal men with ten laps to go, one race without chance: nobody does anything of his own accord.
const calm = smallHeat({ skaters: 12, draw: drawsWith(CALM) });
const AHEAD = 4;
/** Some in front, the others so many metres behind the last of them. */
const parted = (metres: number, heat: Heat = calm, ahead = AHEAD): RaceState =>
  placedRace(heat, [
    ...lineOf(ahead, 2000),
    ...lineOf(12 - ahead, 2000 - 1.5 * (ahead - 1) - metres),
  ]);

/** Metres behind which the rest are after so much further. */
function gapAfter(state: RaceState, metres: number, heat: Heat = calm, ahead = AHEAD): number {
  advance(heat, state, 2000 + metres);
  const { order, distance } = state;
  return distance[order[ahead - 1]!]! - distance[order[ahead]!]!;
}

describe("a pack that is parted", () => {
  it("comes together again where the gap is small and nobody works in front", () => {
    const state = parted(30);
    expect(gapAfter(state, 700)).toBeLessThan(20);
    expect(gapAfter(state, 1400)).toBeLessThan(9);
  });
  it("stays parted where it is not", () => {
    expect(gapAfter(parted(80), 700)).toBeGreaterThan(60);
  });
  it("stays parted where those in front work", () => {
    const eager = smallHeat({ skaters: 12, draw: drawsWith(WORKING) });
    expect(gapAfter(parted(30, eager), 700, eager)).toBeGreaterThan(20);
  });
});

describe("those dropped", () => {
  it("take turns until they are back", () => {
    const state = parted(50, calm, 8);
    const led = new Set<number>();
    let gap = 50;
    for (let metres = 30; metres < 1200; metres += 30) {
      gap = gapAfter(state, metres, calm, 8);
      if (gap > 9) led.add(state.order[8]!);
    }
    expect(led.size).toBeGreaterThanOrEqual(2);
    expect(gap).toBeLessThan(9);
  });
  it("ride on where there is nobody to take turns with", () => {
    const state = parted(60, calm, 11);
    advance(calm, state, 2300);
    expect(state.distance[11]).toBeGreaterThan(2150);
    expect(state.file[11]).toBe(0);
  });
});

describe("the pace of who leads without wanting to", () => {
  /** Shares of critical power over the tempo of the day of A, who leads so many laps after the start, and of F, the sixth. */
  const over = (laps: number, metres = 1.5): [number, number] => {
    const front = laps * calm.track.lapLength;
    const state = placedRace(calm, [...lineOf(5, front), ...lineOf(7, front - 6 - metres)]);
    const race = { heat: calm, state, observer: null };
    const usual = state.race[TEMPO]!;
    return [on(race, packPace, 0) - usual, on(race, packPace, 5) - usual];
  };
  it.each([
    ["after the shot, for a lap", 1.5, -0.1],
    ["then as usual", 2.5, 0],
    ["before a sprint line, for a lap", 3.01, 0.1],
    ["up to the line", 3.99, 0.1],
    ["then as usual again", 4.01, 0],
    ["before the last sprint line", 11.5, 0.1],
    ["the faster, the less is to go", 13, 0.03],
    ["at the bell", 15, 0.09],
  ])("%s", (_, laps, expected) => {
    expect(over(laps)[0]).toBeCloseTo(expected, 9);
  });
  it("is slower in a pack that waits for somebody to bring back those ahead", () => {
    const wait = 0.02;
    expect(over(6.5)[1]).toBeCloseTo(0, 9);
    expect(over(6.5, 60)[1]).toBeCloseTo(-wait, 9);
    expect(over(6.5, 60)[0]).toBeCloseTo(0, 9);
  });
});

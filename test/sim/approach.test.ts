import { describe, expect, it } from "vitest";
import { approachFrom, canBringBack, rivalAtHand } from "../../src/sim/approach.ts";
import { rideFree } from "../../src/sim/intention.ts";
import { jump } from "../../src/sim/jump.ts";
import type { Race } from "../../src/sim/on-ice.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 10 });
const lap = heat.track.lapLength;

/** So many away, so far before a pack that has so many metres to the line of the second sprint. */
function chasing(away: number, gap: number, metres: number): Race {
  const front = 8 * lap - metres;
  const rows = [...lineOf(away, front + gap + 1.5 * (away - 1)), ...lineOf(10 - away, front)];
  return { heat, state: placedRace(heat, rows), observer: null };
}

describe("who wants the points of a sprint works for them", () => {
  it("from 1.3 laps before its line where nobody is away", () => {
    const state = placedRace(heat, lineOf(10, 6 * lap));
    expect(on({ heat, state, observer: null }, approachFrom, 4)).toBeCloseTo(1.3 * lap, 9);
  });
  it("the earlier, the more he has to make up on one or two who are away, by 13 m a metre, three laps at most", () => {
    expect(on(chasing(1, 20, 800), approachFrom, 5)).toBeCloseTo(1.3 * lap + 13 * 20, 6);
    expect(on(chasing(2, 20, 800), approachFrom, 5)).toBeCloseTo(1.3 * lap + 13 * 21.5, 6);
    expect(on(chasing(1, 80, 800), approachFrom, 5)).toBeCloseTo(3 * lap, 6);
  });
  it("no earlier than else where three are away, who share turns and leave little to be had", () => {
    expect(on(chasing(3, 20, 800), approachFrom, 5)).toBeCloseTo(1.3 * lap, 9);
  });
  it("nor where he would have to gain more than 0.12 of the way", () => {
    expect(on(chasing(1, 95, 800), approachFrom, 5)).toBeCloseTo(3 * lap, 6);
    expect(on(chasing(1, 97, 800), approachFrom, 5)).toBeCloseTo(1.3 * lap, 9);
    expect(on(chasing(1, 47, 400), canBringBack, 5, 400)).toBe(true);
    expect(on(chasing(1, 49, 400), canBringBack, 5, 400)).toBe(false);
  });
  it("from two laps before it where somebody rides off who is no more than 20 m ahead", () => {
    const race = chasing(0, 0, 700);
    const { state } = race;
    on({ state }, rideFree, 8, 1.9);
    on(race, jump, 8);
    expect(on(race, approachFrom, 5)).toBeCloseTo(2 * lap, 9);
    state.distance[8] = state.distance[5]! + 19;
    expect(on(race, rivalAtHand, 5)).toBe(8);
    state.distance[8] = state.distance[5]! + 21;
    expect(on(race, rivalAtHand, 5)).toBe(-1);
    expect(on(race, approachFrom, 5)).toBeCloseTo(1.3 * lap, 9);
  });
  it("and has nobody to bring back who is away himself", () => {
    expect(on(chasing(1, 20, 400), canBringBack, 0, 400)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { advance, raceIsOver, skateRace, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { copyState, DONE, LAPPED, RaceState, RUNNING } from "../../src/sim/state.ts";
import { lineOf, type Placed, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, ride, smallHeat } from "./small-heat.ts";

const lap = smallHeat().track.lapLength;

describe("a race", () => {
  it.each([
    ["2 starters", { skaters: 2 }],
    ["30 starters", { skaters: 30 }],
    ["juniors over 10 laps", { rules: { preset: "isu-junior-10" } as const }],
    ["2 laps without sprints", { rules: { laps: 2, sprints: [] } }],
    ["a semifinal", { skaters: 15, rules: { qualifiers: 8 } }],
  ])("with %s runs to a ranking of all", (_, choice) => {
    const heat = smallHeat({ skaters: 8, ...choice });
    for (let race = 0; race < 15; race++) {
      const state = ride(heat, "shapes", race);
      expect(raceIsOver(state)).toBe(true);
      const places = Array.from(state.place).sort((a, b) => a - b);
      expect(places).toEqual(places.map((_place, i) => i + 1));
      for (let i = 0; i < heat.skaters; i++) {
        expect(state.status[i]).not.toBe(RUNNING);
        if (state.status[i] === DONE) expect(state.laps[i]).toBe(heat.rules.laps);
        expect(Number.isFinite(state.total[i]!)).toBe(true);
      }
    }
  });
  it("of juniors pays 30-20-10 at the finish and the sprints of laps 4 and 7", () => {
    const heat = smallHeat({ skaters: 8, rules: { preset: "isu-junior-10" } });
    const state = ride(heat, "juniors", 0);
    const winner = state.lineOrder.indexOf(0);
    expect(state.total[winner]! - state.points[winner]!).toBe(30);
    expect(state.sprintPoints.length).toBe(16);
  });
  it("goes on to the same bits after a stop, a copy and a way through a buffer", () => {
    const heat = smallHeat({ skaters: 10 });
    const key = { seed: seedToMaster("stop"), race: 4 };
    const whole = startRace(heat, key);
    advance(heat, whole);
    const parts = startRace(heat, key);
    advance(heat, parts, 2000);
    const copy = copyState(parts);
    const stored = new RaceState(parts.shape, new Uint8Array(parts.buffer).slice().buffer);
    for (const state of [parts, copy, stored]) {
      advance(heat, state);
      expect(new Uint8Array(state.buffer)).toEqual(new Uint8Array(whole.buffer));
    }
  });
  it("skated in one go ends in the bits of a start and an advance, in a used state too", () => {
    const heat = smallHeat({ skaters: 10 });
    const key = { seed: seedToMaster("whole"), race: 2 };
    const parts = startRace(heat, key);
    advance(heat, parts);
    const whole = skateRace(heat, key, ride(heat, "used", 0));
    expect(new Uint8Array(whole.buffer)).toEqual(new Uint8Array(parts.buffer));
  });
  it("begins in a used state as in a new one", () => {
    const heat = smallHeat({ skaters: 10 });
    const used = ride(heat, "used", 0);
    const again = startRace(heat, { seed: seedToMaster("used"), race: 1 }, used);
    const fresh = startRace(heat, { seed: seedToMaster("used"), race: 1 });
    expect(new Uint8Array(again.buffer)).toEqual(new Uint8Array(fresh.buffer));
  });
});

describe("being lapped", () => {
  /** A, away, is about to lap `behind` skaters; the rest ride between. */
  const lapping = (behind: number, rules: object = {}, race = 0) => {
    const heat = smallHeat({ skaters: 10, rules, draw: drawsWith(CALM) });
    const front = 11.3 * lap;
    const rows: Placed[] = [
      { at: front, speed: 13.5, points: 3 },
      ...lineOf(9 - behind, front - 150),
      ...lineOf(behind, front - lap + 30, 1.5).map((row) => ({
        ...row,
        speed: 9,
        reserve: 0,
        points: 2,
      })),
    ];
    const state = placedRace(heat, rows, race);
    for (let i = 10 - behind; i < 10; i++) state.cp[i] = 150;
    advance(heat, state);
    return { state, heat };
  };
  it("takes a single skater and a small group out of the race, and strikes their points", () => {
    for (const behind of [1, 3]) {
      const { state, heat } = lapping(behind);
      for (let i = 10 - behind; i < 10; i++) {
        expect(state.status[i]).toBe(LAPPED);
        expect(state.laps[i]).toBeLessThan(heat.rules.laps);
        expect(state.total[i]).toBe(0);
        expect(state.place[i]).toBeGreaterThan(10 - behind);
      }
      expect(state.status[0]).toBe(DONE);
      expect(state.total[0]).toBeGreaterThanOrEqual(63);
    }
  });
  it("does not end the race of the main pack: it goes on when a break laps it", () => {
    // Who loses contact with it is on his own and may be taken out: of eight two or three on average.
    let finished = 0;
    for (let race = 0; race < 8; race++) {
      const { state, heat } = lapping(8, {}, race);
      for (let i = 2; i < 10; i++) {
        if (state.status[i] !== DONE) continue;
        finished++;
        expect(state.laps[i]).toBe(heat.rules.laps);
      }
    }
    expect(finished / 8).toBeGreaterThan(5);
  });
  it("does not matter where the rules let lapped skaters go on", () => {
    const { state } = lapping(1, { lapped: "continue" });
    expect(state.status[9]).toBe(DONE);
  });
});

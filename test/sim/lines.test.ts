import { describe, expect, it } from "vitest";
import { ALL_OUT, rideFree } from "../../src/sim/intention.ts";
import type { RaceEvent } from "../../src/sim/observer.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { advance } from "../../src/sim/race.ts";
import { DONE, FREE, TIME } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { on } from "./on.ts";
import { type Placed, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, ride, SAFE, smallHeat } from "./small-heat.ts";

interface Told {
  kind: RaceEvent;
  time: number;
  skater: number;
  value: number;
  lap: number;
}

/** All that is told of a race. */
function story(heat: ReturnType<typeof smallHeat>, race: number) {
  const told: Told[] = [];
  const state = ride(heat, "lines", race, {
    event: (kind, time, skater, _other, value, lap) =>
      told.push({ kind, time, skater, value, lap }),
  });
  return { told, state };
}

describe("lines", () => {
  const heat = smallHeat({ skaters: 10, draw: drawsWith(SAFE) });
  const stories = Array.from({ length: 20 }, (_, race) => story(heat, race));

  it("everybody crosses each line once, in the order of the times at which he does", () => {
    for (const { told } of stories)
      for (let lap = 1; lap <= 16; lap++) {
        const line = told.filter((one) => one.kind === "lap-line" && one.lap === lap);
        expect(new Set(line.map(({ skater }) => skater)).size).toBe(line.length);
        line.forEach(({ value, time }, k) => {
          expect(value).toBe(k);
          if (k > 0) expect(time).toBeGreaterThanOrEqual(line[k - 1]!.time);
        });
      }
  });
  it("a crossing is timed within its step and every skater counts his own laps", () => {
    for (const { told, state } of stories)
      for (let skater = 0; skater < 10; skater++) {
        const own = told.filter((one) => one.kind === "lap-line" && one.skater === skater);
        expect(own.map(({ lap }) => lap)).toEqual(own.map((_, k) => k + 1));
        expect(state.laps[skater]).toBe(own.length);
        for (let k = 1; k < own.length; k++) {
          // Nobody laps faster than 23 s; falls apart, nobody slower than 60 s.
          expect(own[k]!.time - own[k - 1]!.time).toBeGreaterThan(23);
          expect(own[k]!.time - own[k - 1]!.time).toBeLessThan(60);
        }
      }
  });
  it("the shot falls when the first has skated the neutral lap, once", () => {
    for (const { told } of stories) {
      const shots = told.filter(({ kind }) => kind === "shot");
      const first = told.find((one) => one.kind === "lap-line" && one.lap === 1)!;
      expect(shots).toHaveLength(1);
      expect(shots[0]!.time).toBe(first.time);
      expect(shots[0]!.skater).toBe(first.skater);
    }
  });
  it("everybody hears the shot and leaves the neutral pace after his own reaction, wherever he is in the line", () => {
    const calm = smallHeat({ skaters: 14, draw: drawsWith(CALM) });
    for (let race = 0; race < 10; race++) {
      let shot = Number.POSITIVE_INFINITY;
      let neutral = Number.NaN;
      let left = 0;
      ride(calm, "shot", race, {
        event: (kind, time) => {
          if (kind === "shot") shot = time;
        },
        step: (_, { effort, race: numbers, reaction }, seconds) => {
          if (numbers[FREE] === 0) neutral = effort[0]!;
          const before = numbers[TIME]! - seconds;
          if (before < shot || before > shot + 5) return;
          for (let i = 0; i < 14; i++)
            if (before > shot + reaction[i]!) {
              expect(effort[i], `race ${race}, skater ${i}`).not.toBe(neutral);
              left++;
            }
        },
      });
      expect(left).toBeGreaterThanOrEqual(14);
    }
  });
  it("in the neutral lap nobody attacks, sprints or passes, however eager", () => {
    const eager = smallHeat({ skaters: 14, behaviour: { attack: 20, contest: 20 } });
    for (let race = 0; race < 20; race++) {
      const places: number[] = [];
      let isFree = false;
      ride(eager, "neutral", race, {
        step: (_, { race: numbers, order }) => {
          if (numbers[FREE] === 1) return;
          if (places.length === 0) places.push(...order);
          else expect([...order]).toEqual(places);
        },
        event: (kind) => {
          if (kind === "shot") isFree = true;
          if (!isFree) expect(kind).toBe("lap-line");
        },
      });
    }
  });
  it("3, 2 and 1 points go to the first three over the line of laps 4, 8 and 12", () => {
    for (const { told, state } of stories)
      [4, 8, 12].forEach((lap, sprint) => {
        const line = told.filter((one) => one.kind === "lap-line" && one.lap === lap);
        line.forEach(({ skater }, rank) => {
          expect(state.sprintPoints[skater * 3 + sprint]).toBe(rank < 3 ? 3 - rank : 0);
        });
      });
  });
  it("a crossing is timed alike in long and in short steps, also of who accelerates", () => {
    const timeAt = (timeStep: number): number => {
      const own = smallHeat({ skaters: 2, timeStep, draw: drawsWith(CALM) });
      const state = placedRace(own, [
        { at: 2 * own.track.lapLength - 25, speed: 12 },
        { at: own.track.lapLength },
      ]);
      state.decideAt.fill(1e9);
      on({ state }, rideFree, 0, ALL_OUT);
      const from = state.race[TIME]!;
      advance(own, state, 2 * own.track.lapLength + 1);
      return state.lineTime[0]! - from;
    };
    expect(timeAt(2.5)).toBeGreaterThan(1.7);
    expect(Math.abs(timeAt(2.5) - timeAt(0.25))).toBeLessThan(0.01);
  });
  it("times at the finish are whole thousandths and in the order over the line", () => {
    for (const { state } of stories) {
      const done = [...state.order].filter((i) => state.status[i] === DONE);
      done.sort((a, b) => state.lineOrder[a]! - state.lineOrder[b]!);
      done.forEach((i, k) => {
        const thousandths = state.lineTime[i]! * 1000;
        expect(Math.abs(thousandths - Math.round(thousandths))).toBeLessThan(1e-6);
        if (k > 0) expect(state.lineTime[i]).toBeGreaterThanOrEqual(state.lineTime[done[k - 1]!]!);
      });
    }
  });
});

describe("the lunge", () => {
  /** A and B come level to the finish; who of them is first over the line when his blade is thrown so. */
  const first = (lungeOfA: number, lungeOfB: number): number => {
    const draw = drawsWith({ ...CALM, [purpose.LUNGE]: 0.5 });
    let keyOfA = 0;
    const heat = smallHeat({
      skaters: 2,
      draw: (hi, lo, skater, index, wanted) => {
        if (wanted === purpose.LUNGE) return skater === keyOfA ? lungeOfA : lungeOfB;
        return draw(hi, lo, skater, index, wanted);
      },
    });
    keyOfA = 0;
    const lap = heat.track.lapLength;
    const level: Placed = { at: 15 * lap - 3, speed: 13 };
    const state = placedRace(heat, [level, { ...level, file: 1 }]);
    // They take the bell here, so that the lunge for the finish is drawn, and are put level before it.
    state.decideAt.fill(1e9);
    on({ heat, state, observer: null }, step);
    for (let i = 0; i < 2; i++) {
      state.distance[i] = 16 * lap - 3;
      state.speed[i] = 13;
    }
    advance(heat, state);
    return state.lineOrder[0]! < state.lineOrder[1]! ? 0 : 1;
  };
  it("decides between two who come level", () => {
    expect(first(0.9, 0.1)).toBe(0);
    expect(first(0.1, 0.9)).toBe(1);
  });
  it("of half a second's spread in a hundred does not beat a clear lead", () => {
    // Five spreads are 0.1 s, 1.3 m at 13 m/s: the winner by more than that is the one ahead.
    const heat = smallHeat({ skaters: 8, draw: drawsWith(SAFE) });
    for (let race = 0; race < 30; race++) {
      const { state } = story(heat, race);
      const done = [...state.order].filter((i) => state.status[i] === DONE);
      for (const a of done)
        for (const b of done)
          if (state.lineTime[a]! < state.lineTime[b]! - 0.2)
            expect(state.lineOrder[a]).toBeLessThan(state.lineOrder[b]!);
    }
  });
});

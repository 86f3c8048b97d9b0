import { describe, expect, it } from "vitest";
import { clearAhead, hasRoom, SWUNG_OFF } from "../../src/sim/files.ts";
import type { Heat } from "../../src/sim/heat.ts";
import { ALL_OUT, rideFree } from "../../src/sim/intention.ts";
import type { Observer } from "../../src/sim/observer.ts";
import { type RaceState, RUNNERS } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { on } from "./on.ts";
import { type Placed, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, ride, smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 4, draw: drawsWith(CALM) });
const put = (...rows: Placed[]): RaceState => {
  const state = placedRace(heat, rows);
  state.before.set(state.distance);
  return state;
};

describe("room in a file", () => {
  const state = put(
    { at: 3000 },
    { at: 2998.5, file: 1 },
    { at: 2997 },
    { at: 2980, file: SWUNG_OFF },
  );
  it("is there when nobody of the file is within reach ahead or behind", () => {
    expect(on({ state }, hasRoom, 1, 0, 1.4)).toBe(true);
    expect(on({ state }, hasRoom, 1, 0, 1.6)).toBe(false);
    expect(on({ state }, hasRoom, 1, 2, 5)).toBe(true);
  });
  it("ends at a skater alongside", () => {
    const beside = put({ at: 3000 }, { at: 2999.8, file: 1 }, { at: 2990 }, { at: 2980 });
    expect(on({ state: beside }, hasRoom, 1, 0, 0.7)).toBe(false);
    expect(on({ state: beside }, hasRoom, 0, 1, 0.7)).toBe(false);
  });
  it("is not there for one who would come too near within a second, from ahead or from behind", () => {
    const front = put({ at: 3000, speed: 10 }, { at: 2997.5, file: 1 }, { at: 2980 }, { at: 2970 });
    front.speed[1] = 10.5;
    expect(on({ state: front }, hasRoom, 1, 0, 1.05)).toBe(true);
    front.speed[1] = 12;
    expect(on({ state: front }, hasRoom, 1, 0, 1.05)).toBe(false);
    const back = put({ at: 3000, file: 1 }, { at: 2997.5, speed: 12 }, { at: 2980 }, { at: 2970 });
    back.speed[0] = 11.5;
    expect(on({ state: back }, hasRoom, 0, 0, 1.05)).toBe(true);
    back.speed[0] = 10;
    expect(on({ state: back }, hasRoom, 0, 0, 1.05)).toBe(false);
  });
  it("is measured to the next skater ahead in the file", () => {
    expect(on({ state }, clearAhead, 1, 0, 6)).toBeCloseTo(1.5, 9);
    expect(on({ state }, clearAhead, 2, 0, 6)).toBeCloseTo(3, 9);
    expect(on({ state }, clearAhead, 2, 1, 6)).toBeCloseTo(1.5, 9);
    expect(on({ state }, clearAhead, 0, 0, 6)).toBe(6);
  });
});

describe("a wall of skaters", () => {
  /** D sprints behind three who ride slowly, abreast throughout; where he is after 20 s, in metres behind them. */
  const sprintBehind = (files: [number, number, number]) => {
    const rows = files.map((file): Placed => ({ at: 3000, speed: 11, file }));
    const state = placedRace(heat, [...rows, { at: 2996, speed: 11.5 }]);
    state.decideAt.fill(1e9);
    state.staysOut.fill(1);
    state.effort.fill(0.68);
    on({ state }, rideFree, 3, ALL_OUT);
    let boxed = 0;
    let metres = 4;
    for (let k = 0; k < 10; k++) {
      on({ heat, state, observer: null }, step);
      boxed = Math.max(boxed, state.boxed[3]!);
      metres = Math.min(metres, state.distance[0]! - state.distance[3]!);
      // Corners and strength would break the wall up.
      for (let i = 1; i < 3; i++) {
        state.distance[i] = state.distance[0]!;
        state.speed[i] = state.speed[0]!;
        state.file[i] = files[i]!;
      }
    }
    return { metres, boxed };
  };
  it("across all files lets nobody through, and he counts as boxed in", () => {
    const { metres, boxed } = sprintBehind([0, 1, 2]);
    expect(metres).toBeGreaterThan(0.5);
    expect(boxed).toBeGreaterThan(10);
  });
  it("with a file open is passed on the outside", () => {
    const { metres, boxed } = sprintBehind([0, 0, 2]);
    expect(metres).toBeLessThan(0);
    expect(boxed).toBeLessThan(10);
  });
});

describe("who rides past on the outside", () => {
  /** File of A after a step beside the line, one rival in it that many metres behind him. */
  const fileAfter = (behind: number, speed: number): number => {
    const state = placedRace(heat, [
      { at: 3000, speed: 13, file: 1 },
      { at: 3000 - behind, speed },
      { at: 2960, speed: 11 },
      { at: 2950, speed: 11 },
    ]);
    state.decideAt.fill(1e9);
    on({ state }, rideFree, 0, 1);
    on({ state }, rideFree, 1, ALL_OUT);
    on({ heat, state, observer: null }, step);
    return state.file[0]!;
  };
  it("comes in where the ice is clear", () => {
    expect(fileAfter(20, 11)).toBe(0);
  });
  it("does not cut in on one beside him or about to come by", () => {
    expect(fileAfter(0.3, 13)).toBe(1);
    expect(fileAfter(2.5, 15)).toBe(1);
  });
});

/** Counts how often a skater comes from behind to ahead of another in one file, neither having left it. */
function watchPassing(): Observer & { passed: string[] } {
  const passed: string[] = [];
  const place: number[] = [];
  const fileBefore: number[] = [];
  const fallen = new Set<number>();
  return {
    passed,
    event: (kind, _time, skater) => {
      if (kind === "fall") fallen.add(skater);
    },
    step({ skaters, names }: Heat, state: RaceState) {
      for (let a = 0; a < skaters; a++) {
        for (let b = 0; b < skaters; b++) {
          const file = state.file[a]!;
          if (a === b || file === SWUNG_OFF || state.file[b] !== file) continue;
          if (fileBefore[a] !== file || fileBefore[b] !== file) continue;
          if (state.status[a] !== 0 || state.status[b] !== 0) continue;
          // Who lies on the ice is skated around.
          if (fallen.has(a) || fallen.has(b)) continue;
          const wasBehind = place[a]! < place[b]! - 1e-6;
          if (wasBehind && state.distance[a]! > state.distance[b]! + 1e-6)
            passed.push(`${names[a]} through ${names[b]} at ${state.race[0]!.toFixed(0)} s`);
        }
      }
      for (let i = 0; i < skaters; i++) {
        place[i] = state.distance[i]!;
        fileBefore[i] = state.file[i]!;
      }
    },
  };
}

describe("nobody passes through a skater of his own file", () => {
  it.each([
    ["an ordinary field", {}],
    ["a restless field", { behaviour: { attack: 5, contest: 4, chase: 5 } }],
    ["a large field", { skaters: 24 }],
  ])("in 15 races of %s", (_, choice) => {
    const busy = smallHeat({ skaters: 14, ...choice });
    for (let race = 0; race < 15; race++) {
      const watch = watchPassing();
      const state = ride(busy, "passing", race, watch);
      expect(watch.passed, `race ${race}`).toEqual([]);
      expect(state.race[RUNNERS]).toBe(0);
    }
  });
});

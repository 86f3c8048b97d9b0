import { describe, expect, it } from "vitest";
import { BACK, FREE_RIDE, HOLD } from "../../src/sim/intention.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { advance } from "../../src/sim/race.ts";
import { DONE, type RaceState, STOPPED } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { mark } from "../../src/sim/tactics/mark.ts";
import { on } from "./on.ts";
import { lineOf, type Placed, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, ride, type SmallHeat, smallHeat } from "./small-heat.ts";

// Each tactic in races against the same races without it: the same seeds, and nobody else acts of his own accord.
// 60 races; a share has a standard error of 6.5 points at most, and differences of a third are five of them.
const RACES = 60;
const grid = Object.fromEntries([..."ABCDEFGHIJKL"].map((name, i) => [name, i + 1]));
const base: SmallHeat = { skaters: 12, grid, draw: drawsWith(CALM) };

/** Share of races in which something is true when the first has so many laps to go. */
function shareAt(choice: SmallHeat, toGo: number, look: (state: RaceState) => boolean): number {
  const heat = smallHeat({ ...base, ...choice });
  let count = 0;
  for (let race = 0; race < RACES; race++) {
    let isTrue = false;
    let isPast = false;
    ride(heat, "break", race, {
      step: (_, state) => {
        const left = heat.rules.laps - Math.max(...state.distance) / heat.track.lapLength;
        if (isPast || left > toGo) return;
        isPast = true;
        isTrue = look(state);
      },
    });
    if (isTrue) count++;
  }
  return count / RACES;
}

const isFirstGroup =
  (...skaters: number[]) =>
  (state: RaceState) =>
    skaters.every((skater) => state.group[skater] === 0) && state.groupSize[0]! < 6;

describe("attack", () => {
  it("opens a gap when it is told, not before", () => {
    const plans = { C: "attack:togo=8" };
    expect(shareAt({ plans }, 7, isFirstGroup(2))).toBeGreaterThan(0.35);
    expect(shareAt({ plans }, 8.2, isFirstGroup(2))).toBeLessThan(0.1);
    expect(shareAt({}, 7, isFirstGroup(2))).toBeLessThan(0.1);
  });
  it("opens a larger one the harder it is", () => {
    const gap = (effort: number) => {
      let sum = 0;
      shareAt({ plans: { C: `attack:togo=8,effort=${effort}` } }, 7.2, (state) => {
        const second = state.order[0] === 2 ? state.order[1]! : state.order[0]!;
        sum += state.distance[2]! - state.distance[second]!;
        return true;
      });
      return sum / RACES;
    };
    expect(gap(2)).toBeGreaterThan(gap(1.3) + 10);
  });
});

describe("join", () => {
  it("goes with an attack", () => {
    const plans = { C: "attack:togo=8", D: "join" };
    const both = isFirstGroup(2, 3);
    // Of the attacks that get clear, D should go with most.
    const clear = shareAt({ plans }, 7, isFirstGroup(2));
    expect(shareAt({ plans }, 7, both)).toBeGreaterThan(0.5 * clear);
    expect(shareAt({ plans: { C: "attack:togo=8" } }, 7, both)).toBeLessThan(0.1);
  });
  it("does not go across to more than it is told", () => {
    const joined = (plan: string): number => bridged({ plans: { D: plan } });
    expect(joined("join:size=3")).toBeGreaterThan(0.6);
    expect(joined("join:size=2")).toBeLessThan(0.2);
  });
});

/** Share of races in which D gets across to A, B and C, 32 m ahead, within a lap. */
function bridged(choice: SmallHeat): number {
  const heat = smallHeat({ ...base, ...choice });
  const front = 7.3 * heat.track.lapLength;
  let count = 0;
  for (let race = 0; race < RACES; race++) {
    const rows: Placed[] = [...lineOf(3, front), ...lineOf(9, front - 35)];
    const state = placedRace(heat, rows, race);
    advance(heat, state, front + heat.track.lapLength);
    const metres = state.distance[0]! - state.distance[3]!;
    if (metres < 12 && state.distance[3]! - state.distance[4]! > 9) count++;
  }
  return count / RACES;
}

describe("mark", () => {
  it("goes with the marked man, and with nobody else", () => {
    const both = isFirstGroup(2, 6);
    const plans = { C: "attack:togo=8", G: "mark:skater=C" };
    // G, four places behind him, needs a lap to be with him.
    const clear = shareAt({ plans }, 6.75, isFirstGroup(2));
    expect(shareAt({ plans }, 6.75, both)).toBeGreaterThan(0.5 * clear);
    expect(shareAt({ plans: { ...plans, G: "mark:skater=D" } }, 6.75, both)).toBeLessThan(0.1);
  });
  it("is over when the marked man has left the race", () => {
    const heat = smallHeat({ skaters: 8 });
    const state = placedRace(heat, lineOf(8, 6.01 * heat.track.lapLength));
    const race = { heat, state, observer: null };
    const values = Float64Array.of(1, 0.5);
    expect(on(race, mark.speaks, 3, values)).toBe(true);
    state.status[1] = STOPPED;
    state.aim[1] = FREE_RIDE;
    expect(on(race, mark.speaks, 3, values)).toBe(false);
    expect(on(race, mark.rides, 3, values)).toBe(false);
  });
});

describe("shot", () => {
  it("hits the line of the neutral lap faster than the field", () => {
    const speeds = (choice: SmallHeat): number => {
      const heat = smallHeat({ ...base, ...choice });
      let sum = 0;
      for (let race = 0; race < 20; race++) {
        let speed = 0;
        ride(heat, "shot", race, {
          step: (_, state) => {
            if (state.laps[11] === 1 && speed === 0) speed = state.speed[11]!;
          },
        });
        sum += speed / 20;
      }
      return sum;
    };
    const without = speeds({});
    expect(speeds({ plans: { L: "shot" } })).toBeGreaterThan(without + 1);
  });
  it("hangs back as far as it is told", () => {
    const back = shareAt({ plans: { L: "shot:back=30,metres=400" } }, 15.4, (state) => {
      const metres = state.distance[state.order[10]!]! - state.distance[11]!;
      return metres > 20 && metres < 45;
    });
    expect(back).toBeGreaterThan(0.6);
  });
});

describe("trade", () => {
  it("alternates sprints between two who are away", () => {
    const heat = smallHeat({ ...base, plans: { A: "trade:skater=B", B: "trade:skater=A" } });
    const lap = heat.track.lapLength;
    let alternated = 0;
    for (let race = 0; race < RACES; race++) {
      const rows = [...lineOf(2, 6.2 * lap), ...lineOf(10, 6.2 * lap - 150)];
      const state = placedRace(heat, rows, race);
      advance(heat, state, 12.3 * lap);
      const second = [state.sprintPoints[1], state.sprintPoints[4]];
      const third = [state.sprintPoints[2], state.sprintPoints[5]];
      if (second[0] === third[1] && second[1] === third[0] && second[0] !== second[1]) alternated++;
    }
    expect(alternated / RACES).toBeGreaterThan(0.8);
  });
});

describe("sit-up", () => {
  const ends = (toGo: number): RaceState[] => {
    const heat = smallHeat({ ...base, plans: { C: `if togo<=${toGo} sit-up` } });
    return Array.from({ length: 20 }, (_, race) => ride(heat, "sit-up", race));
  };
  it("falls back from the pack and rolls home last", () => {
    for (const state of ends(3)) {
      const finishers = state.status.filter((status) => status === DONE).length;
      expect(state.lineOrder[2]).toBe(finishers - 1);
      expect(state.lineTime[2]! - state.lineTime[state.lineOrder.indexOf(0)]!).toBeGreaterThan(8);
    }
  });
  it("takes care not to be lapped", () => {
    for (const state of ends(7)) expect(state.status[2]).toBe(DONE);
  });
});

describe("defend", () => {
  it("works so as not to be lapped where that threatens, and else rides at ease", () => {
    const heat = smallHeat({ ...base, plans: { C: "defend" } });
    const lap = heat.track.lapLength;
    const effortOf = (behind: number): number => {
      const front = heat.raceLength - 5 * lap;
      const rows = [...lineOf(2, front), { at: front - behind }, ...lineOf(9, front)];
      const state = placedRace(heat, rows);
      on({ heat, state, observer: null }, step);
      return state.effort[2]!;
    };
    expect(effortOf(0.44 * lap)).toBeLessThan(1);
    expect(effortOf(0.46 * lap)).toBeGreaterThan(1.1);
  });
});

describe("lead-out", () => {
  // Everybody opens his sprint some 320 m before the line, so that the work of the lead-out is seen alone.
  const draw = drawsWith({ ...CALM, [purpose.SPRINT_FROM]: 0.01 });
  const plans = { C: "lead-out:togo=2,effort=1.25" };
  it("raises the pace in the last two laps", () => {
    const time = (choice: SmallHeat): number => {
      const heat = smallHeat({ ...base, draw, ...choice });
      let sum = 0;
      for (let race = 0; race < RACES; race++) {
        let begin = 0;
        ride(heat, "lead-out", race, {
          event: (kind, when, _skater, _other, rank, lap) => {
            if (kind !== "lap-line" || rank !== 0) return;
            if (lap === 14) begin = when;
            if (lap === 15) sum += (when - begin) / RACES;
          },
        });
      }
      return sum;
    };
    expect(time({ plans })).toBeLessThan(time({}) - 0.4);
  });
  it("is at the front for the bell, and swings off in the last lap", () => {
    const choice = { plans, draw };
    expect(shareAt(choice, 1.1, (state) => state.rank[2]! < 2)).toBeGreaterThan(0.5);
    expect(shareAt(choice, 0.3, (state) => state.rank[2]! > 2)).toBeGreaterThan(0.5);
  });
  it("ends its work by itself within the last lap: he swings off and lets six by", () => {
    const heat = smallHeat({ ...base, draw, plans: { A: "lead-out:togo=2,effort=1.25" } });
    const at = (toGo: number) => heat.raceLength - toGo * heat.track.lapLength;
    const state = placedRace(heat, lineOf(12, at(1.2)));
    advance(heat, state, at(0.95));
    expect([state.aim[0], state.effort[0], state.rank[0]]).toEqual([HOLD, 1.25, 0]);
    advance(heat, state, at(0.48));
    expect([state.clause[0], state.aim[0], state.effort[0]]).toEqual([0, BACK, 0.8]);
    expect(state.aimRank[0]).toBe(6);
    expect(state.rank[0]).toBeGreaterThan(0);
  });
});

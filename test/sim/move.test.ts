import { describe, expect, it } from "vitest";
import { frictionForce } from "../../src/sim/ice.ts";
import { ALL_OUT, comeForward, hold, rideFree } from "../../src/sim/intention.ts";
import type { Observer } from "../../src/sim/observer.ts";
import { DONE, FRICTION, type RaceState, RUNNING, TIME } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { on } from "./on.ts";
import { type Placed, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, ride, smallHeat } from "./small-heat.ts";

/** Files of the skaters of which a corner is longer, and by how much: what the model says, not the engine. */
const OFFSETS = [0, 1, 2, 2];

/** Work done by the legs, and where it went: air, ice and speed, in J per skater. */
function ledger(skaters: number): Observer & { work: Float64Array; spent: Float64Array } {
  const work = new Float64Array(skaters);
  const spent = new Float64Array(skaters);
  const speedBefore = new Float64Array(skaters);
  const wasDown = new Uint8Array(skaters);
  const hasLeft = new Uint8Array(skaters);
  return {
    work,
    spent,
    event(kind, _, skater) {
      // The edge lost in a slip and the fall itself take speed that nobody's legs have to brake.
      if (kind === "slip" || kind === "fall") wasDown[skater] = 1;
    },
    step({ track }, state: RaceState, seconds) {
      for (let i = 0; i < skaters; i++) {
        const v = speedBefore[i]!;
        const u = state.speed[i]!;
        speedBefore[i] = u;
        if (wasDown[i] === 1 || state.downUntil[i]! > state.race[TIME]! - seconds) {
          if (u > 0 && state.downUntil[i]! <= state.race[TIME]! - seconds) wasDown[i] = 0;
          continue;
        }
        // Who has left the race stands still in the state from the step after.
        if (hasLeft[i] === 1) continue;
        if (state.status[i] !== RUNNING) hasLeft[i] = 1;
        const from = state.before[i]!;
        // A step belongs to the part of the lap that its middle falls in.
        const middle = state.soon[i]!;
        const inLap = middle - Math.floor(middle / track.lapLength) * track.lapLength;
        const inCorner =
          (inLap >= track.firstCorner && inLap < track.backStraight) ||
          (inLap >= track.secondCorner && inLap < track.homeStraight);
        const longer = inCorner ? (track.radius + OFFSETS[state.file[i]!]!) / track.radius : 1;
        const ice = (state.distance[i]! - from) * longer;
        const s = ice / seconds;
        const mass = state.mass[i]!;
        const air = state.drag[i]! * state.draft[i]! * s * s * ice;
        work[i]! += state.power[i]! * seconds;
        spent[i]! += air + frictionForce(mass, state.race[FRICTION]!) * ice;
        spent[i]! += 0.5 * mass * (u * u - v * v);
      }
    },
  };
}

describe("the energy ledger", () => {
  it.each([
    ["nobody attacks", { draw: drawsWith(CALM) }],
    ["everything happens", { behaviour: { attack: 4, contest: 3, chase: 4 } }],
    ["with half the step", { timeStep: 1.25, behaviour: { attack: 4 } }],
  ])("closes to 1e-3 for each skater over a whole race in which %s", (_, choice) => {
    const heat = smallHeat({ skaters: 12, ...choice });
    for (let race = 0; race < 10; race++) {
      const { work, spent, ...observer } = ledger(heat.skaters);
      const falls = new Set<number>();
      const state = ride(heat, "ledger", race, {
        ...observer,
        event: (...told) => {
          observer.event?.(...told);
          if (told[0] === "fall" || told[0] === "slip") falls.add(told[2]);
        },
      });
      for (let i = 0; i < heat.skaters; i++) {
        if (state.status[i] !== DONE || falls.has(i)) continue;
        expect(work[i]).toBeGreaterThan(50_000);
        expect(Math.abs(work[i]! / spent[i]! - 1), `race ${race}, ${heat.names[i]}`).toBeLessThan(
          1e-3,
        );
      }
    }
  });
});

const heat = smallHeat({ skaters: 3, draw: drawsWith(CALM) });

describe("moveSkater", () => {
  /** A rides at 12.5 m/s, B behind him; C is far away. One step in which nobody decides. */
  const follow = (metres: number, ceiling: number, reserve = 1) => {
    const state = placedRace(heat, [{ at: 3000 }, { at: 3000 - metres, reserve }, { at: 2000 }]);
    state.decideAt.fill(1e9);
    state.effort.fill(0.85);
    state.ceiling.fill(ceiling);
    state.load[1] = 0.3 * state.cp[1]!;
    on({ heat, state, observer: null }, step);
    return state;
  };
  it("who has the power stays on the wheel, to the gap he likes", () => {
    const state = follow(1.6, 2);
    const gap = state.distance[0]! - state.distance[1]!;
    const liked = state.wheelGap[1]!;
    expect(Math.abs(gap - liked)).toBeLessThan(Math.abs(1.6 - liked) + 1e-9);
    expect(state.power[1]).toBeLessThan(state.power[0]!);
  });
  it("who has not the power loses the wheel, and spends no more than he allows himself", () => {
    const state = follow(1.6, 0.3);
    expect(state.power[1]).toBeCloseTo(0.3 * state.cp[1]!, -1);
    expect(state.distance[0]! - state.distance[1]!).toBeGreaterThan(1.6);
  });
  it("a short peak of power does not part him from the wheel, a lasting one does", () => {
    // To the wheel he must close a metre, for which the next step takes more than he allows himself.
    const closing = (load: number) => {
      const state = placedRace(heat, [{ at: 1000 }, { at: 996.5 }, { at: 400 }]);
      state.decideAt.fill(1e9);
      state.effort.fill(0.85);
      state.ceiling.fill(1);
      state.load[1] = load * state.cp[1]!;
      on({ heat, state, observer: null }, step);
      return state;
    };
    const fresh = closing(0.5);
    const loaded = closing(1);
    expect(fresh.power[1]! / fresh.cp[1]!).toBeGreaterThan(1.1);
    expect(fresh.load[1]! / fresh.cp[1]!).toBeLessThan(1);
    expect(loaded.power[1]! / loaded.cp[1]!).toBeCloseTo(1, 2);
    expect(fresh.distance[1]!).toBeGreaterThan(loaded.distance[1]! + 0.05);
  });
  it("who lets somebody into the line makes room for him and keeps his speed", () => {
    // B has come forward beside C and comes in between A and C, faster than both.
    const state = placedRace(heat, [
      { at: 800 },
      { at: 799.2, speed: 13.7, file: 1 },
      { at: 798.4 },
    ]);
    state.decideAt.fill(1e9);
    state.effort.fill(0.85);
    state.ceiling.fill(2);
    const speed = () => state.speed[2]! - state.speed[0]!;
    on({ heat, state, observer: null }, step);
    expect(state.file[1]).toBe(0);
    expect(Math.abs(speed())).toBeLessThan(0.35);
    for (let k = 0; k < 4; k++) on({ heat, state, observer: null }, step);
    const [a, b, c] = state.distance;
    expect(a! - b!).toBeGreaterThan(1 - 1e-9);
    expect(b! - c!).toBeLessThan(state.wheelGap[2]! + 0.5);
  });
  it("a gap is closed at 1.2 m/s at most", () => {
    const state = follow(9, 99);
    const seconds = heat.timeStep;
    expect(9 - (state.distance[0]! - state.distance[1]!)).toBeLessThanOrEqual(1.2 * seconds + 1e-9);
  });
  it("an empty skater has no more than critical power", () => {
    const state = follow(9, 99, 0);
    expect(state.power[1]! / state.cp[1]!).toBeLessThan(1 + 1e-9);
  });
  it("the push of the first strokes bounds what he brings onto the ice: 3 N per kg, however strong he is", () => {
    const short = smallHeat({ skaters: 3, timeStep: 0.5, draw: drawsWith(CALM) });
    const rushes = (v: number) => {
      const rows = [3000, 2900, 2800].map((at) => ({ at, speed: v }));
      const state = placedRace(short, rows);
      state.decideAt.fill(1e9);
      on({ state }, rideFree, 0, ALL_OUT);
      on({ heat: short, state, observer: null }, step);
      return { watts: state.power[0]!, perPush: state.power[0]! / (3 * state.mass[0]!) };
    };
    expect(rushes(0).perPush).toBeCloseTo(1, 6);
    expect(rushes(0.5).perPush).toBeCloseTo(1, 6);
    expect(rushes(2).perPush).toBeCloseTo(2, 6);
    expect(rushes(4).perPush).toBeCloseTo(4, 6);
    // At racing speed his legs are the bound.
    expect(rushes(9).watts).toBeCloseTo(rushes(10).watts, 6);
    expect(rushes(10).perPush).toBeLessThan(7);
  });
  it("nobody corners faster than his grip allows", () => {
    let worst = 0;
    const fast = smallHeat({
      skaters: 6,
      abilities: { A: { cp: 420, reserve: 30_000, peak: 1600 } },
      plans: { A: "attack:togo=9,effort=3,metres=800" },
    });
    for (let race = 0; race < 5; race++)
      ride(fast, "grip", race, {
        step: ({ track }, state) => {
          for (let i = 0; i < 6; i++) {
            const inLap = state.distance[i]! - state.laps[i]! * track.lapLength;
            // Deep in the corner, when there was time to brake for it.
            const deep = inLap > track.firstCorner + 40 && inLap < track.backStraight - 5;
            if (!deep) continue;
            const limit = state.gripRoot[i]! * Math.sqrt(track.radius + OFFSETS[state.file[i]!]!);
            worst = Math.max(worst, state.speed[i]! / limit);
          }
        },
      });
    expect(worst).toBeGreaterThan(0.9);
    expect(worst).toBeLessThan(1.01);
  });
});

describe("one long step does what ten short ones do", () => {
  /** Metres of each skater after so many long steps, told once what to do, in steps of a length. */
  const metresAfter = (
    longSteps: number,
    rows: readonly Placed[],
    tell: (state: RaceState) => void,
    timeStep: number,
  ): number[] => {
    const long = smallHeat({ skaters: rows.length, timeStep, draw: drawsWith(CALM) });
    const state = placedRace(long, rows);
    state.decideAt.fill(1e9);
    tell(state);
    const steps = Math.round((longSteps * heat.timeStep) / timeStep);
    for (let k = 0; k < steps; k++) on({ heat: long, state, observer: null }, step);
    return rows.map(({ at }, i) => state.distance[i]! - at);
  };
  const differences = (
    longSteps: number,
    rows: readonly Placed[],
    tell: (state: RaceState) => void,
  ) => {
    const long = metresAfter(longSteps, rows, tell, heat.timeStep);
    const short = metresAfter(longSteps, rows, tell, heat.timeStep / 10);
    return long.map((metres, i) => Math.abs(metres - short[i]!));
  };
  const { lapLength, firstCorner } = heat.track;
  const corner = 2 * lapLength + firstCorner + 2;

  it("for who comes too fast into a corner and rolls", () => {
    const rows = [{ at: corner, speed: 16 }, { at: corner - 100 }];
    const [metres] = differences(1, rows, (state) => on({ state }, hold, 0, 0.35, 1));
    expect(metres).toBeLessThan(0.3);
  });
  it("for who is left by the wheel he keeps", () => {
    const rows = [{ at: 800 }, { at: 798.5 }];
    const metres = differences(3, rows, (state) => {
      on({ state }, rideFree, 0, 1.6);
      on({ state }, hold, 1, 0.85, 1.2);
    });
    expect(Math.max(...metres)).toBeLessThan(0.1);
  });
  it("for who comes forward and is towed by a wheel that rides away", () => {
    const rows = [{ at: 800 }, { at: 798.5 }];
    const metres = differences(2, rows, (state) => {
      on({ state }, hold, 0, 1.6, 1.6);
      on({ state }, comeForward, 1, 0.8, 0);
      state.ceiling[1] = 2;
    });
    expect(Math.max(...metres)).toBeLessThan(0.4);
  });
  it("for who comes up to a wheel from behind", () => {
    const rows = [{ at: 800 }, { at: 785, speed: 14.5 }];
    const metres = differences(3, rows, (state) => {
      on({ state }, hold, 0, 0.8, 1);
      on({ state }, hold, 1, 1.3, 1.6);
    });
    expect(Math.max(...metres)).toBeLessThan(1);
  });
});

import { describe, expect, it } from "vitest";
import { shareTheWork } from "../../src/sim/breakaway.ts";
import { ALL_OUT } from "../../src/sim/intention.ts";
import { advance } from "../../src/sim/race.ts";
import { DONE, type RaceState, RECOVERY_SCALE } from "../../src/sim/state.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { drawsWith, type SmallHeat, smallHeat, WORKING } from "./small-heat.ts";

/** Skaters away 60 m before a pack, so many laps to go. */
function ofBreak(
  away: number,
  choice: SmallHeat & {
    toGo?: number;
    metres?: number;
    reserve?: number;
    spoil?: (state: RaceState) => void;
  },
  races: number,
) {
  const heat = smallHeat({ skaters: 12, draw: drawsWith(WORKING), ...choice });
  let success = 0;
  let time = 0;
  for (let race = 0; race < races; race++) {
    const front = heat.raceLength - (choice.toGo ?? 5) * heat.track.lapLength;
    const behind = front - 1.5 * (away - 1) - (choice.metres ?? 60);
    const rows = [...lineOf(away, front), ...lineOf(12 - away, behind)];
    const state = placedRace(
      heat,
      rows.map((row) => ({ ...row, reserve: choice.reserve ?? 0.85 })),
      race,
    );
    const start = state.race[0]!;
    choice.spoil?.(state);
    advance(heat, state);
    const ends = Array.from(state.lineTime, (end, i) => (state.status[i] === DONE ? end : 9999));
    const best = Math.min(...ends.slice(0, away));
    if (best < Math.min(...ends.slice(away)) - 0.7) success++;
    time += (best - start) / races;
  }
  return { success: success / races, time };
}

// 70 races each on the same seeds: a share has a standard error of 6 points at most, a difference of two runs
// 8.5; 0.43 is five of them. Four of the pack work steadily unless told otherwise.
const races = 70;
const turn = "chase:effort=1.15";
const work = { D: turn, E: turn, F: turn, G: turn };
const away: Parameters<typeof ofBreak>[1] = { toGo: 10, metres: 40, reserve: 0.6, plans: work };

it("two away who share turns are seconds faster to the finish than one alone of the same strength", () => {
  // The times have a spread of 2.5 s between races: five errors of the difference are 2 s.
  const quiet = { toGo: 9, metres: 60, reserve: 0.7 };
  const alone = ofBreak(1, quiet, races);
  const two = ofBreak(2, quiet, races);
  expect(alone.time - two.time).toBeGreaterThan(2);
});

describe("three away", () => {
  const drafting = ofBreak(3, away, races);
  it("often stay away from a chase of four", () => {
    expect(drafting.success).toBeGreaterThan(0.5);
  });
  it("are caught more often without the shelter of each other", () => {
    const spoil = (state: RaceState) => {
      state.shelter.fill(0, 0, 3);
      state.alignment.fill(0, 0, 3);
    };
    const spoiled = ofBreak(3, { ...away, spoil }, races);
    expect(drafting.success - spoiled.success).toBeGreaterThan(0.43);
  });
  it("are caught more often with small reserves", () => {
    const small = { reserve: 6000 };
    const empty = ofBreak(3, { ...away, abilities: { A: small, B: small, C: small } }, races);
    expect(drafting.success - empty.success).toBeGreaterThan(0.43);
  });
  it("are caught when the others work hard, and stay away when nobody does", () => {
    const hard = Object.fromEntries([..."DEFG"].map((name) => [name, "chase:effort=1.25"]));
    const refused = ofBreak(3, { ...away, plans: {} }, races);
    const chased = ofBreak(3, { ...away, plans: hard }, races);
    expect(refused.success).toBeGreaterThan(0.57);
    expect(refused.success - chased.success).toBeGreaterThan(0.43);
  });
});

describe("turns in a breakaway", () => {
  /** Share of the time at the front of the break by each of three. */
  const turns = (choice: SmallHeat, spoil?: (state: RaceState) => void) => {
    const heat = smallHeat({ skaters: 12, draw: drawsWith(WORKING), ...choice });
    const led = [0, 0, 0];
    let all = 0;
    for (let race = 0; race < 20; race++) {
      const front = heat.raceLength - 13 * heat.track.lapLength;
      const state = placedRace(heat, [...lineOf(3, front), ...lineOf(9, front - 203)], race);
      spoil?.(state);
      advance(heat, state, heat.raceLength - 2.5 * heat.track.lapLength, {
        step: (_, { order }, seconds) => {
          if (order[0]! > 2) return;
          led[order[0]!]! += seconds;
          all += seconds;
        },
      });
    }
    return led.map((seconds) => seconds / all);
  };
  it("are shared by equals", () => {
    for (const share of turns({})) {
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.47);
    }
  });
  it("are left to the others by who has a team-mate with a better finish behind", () => {
    const countries = { A: "Us", D: "Us" };
    const [mine] = turns({ countries, abilities: { D: { peak: 1500, reserve: 30_000 } } });
    expect(mine).toBeLessThan(0.18);
  });
  it("are left to the others by who is nearly empty", () => {
    // A hundredth of the usual power to recover with: what is gone stays gone.
    const [mine] = turns({}, (state) => {
      state.reserve[0] = 0.1 * state.capacity[0]!;
      state.race[RECOVERY_SCALE] = 0.01;
    });
    expect(mine).toBeLessThan(0.18);
  });
});

it("who has decided to be away goes with whoever drives on, while he has more than what is kept for the end", () => {
  const heat = smallHeat({ skaters: 12, draw: drawsWith(WORKING) });
  const front = heat.raceLength - 9 * heat.track.lapLength;
  const ceilingWith = (reserve: number): number => {
    const rows = [...lineOf(2, front), ...lineOf(10, front - 60)];
    const state = placedRace(
      heat,
      rows.map((row) => ({ ...row, reserve })),
    );
    on({ heat, state, observer: null }, shareTheWork, 1);
    return state.ceiling[1]!;
  };
  expect(ceilingWith(0.31)).toBe(ALL_OUT);
  expect(ceilingWith(0.29)).toBeCloseTo(1 + 1.6 * 0.29, 9);
});

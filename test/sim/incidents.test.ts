import { describe, expect, it } from "vitest";
import { alertGroup } from "../../src/sim/alert.ts";
import type { Heat } from "../../src/sim/heat.ts";
import { incidents } from "../../src/sim/incidents.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { advance } from "../../src/sim/race.ts";
import type { DrawSource } from "../../src/sim/random.ts";
import { DISQUALIFIED, DONE, STOPPED } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { chanceOf } from "./chance-of.ts";
import { on } from "./on.ts";
import { lineOf, type Placed, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, NEVER, ride, smallHeat } from "./small-heat.ts";

/** Draws as if nothing happened, but the skater in the slot `faller` falls when he is first asked. */
function fallOf(faller: number, given: Record<number, number>): DrawSource {
  const calm = drawsWith({ ...CALM, [purpose.MOVE_UP]: NEVER, ...given });
  let fallen = false;
  return (hi, lo, skater, index, wanted) => {
    if (wanted !== purpose.MISHAP || skater !== faller || fallen)
      return calm(hi, lo, skater, index, wanted);
    fallen = true;
    return 1e-9;
  };
}

/** A line of eight of which the third falls: who goes down, with the name of who brought him down, and all crossings. */
function pileUp(rows: Placed[], pileUpDraw: number) {
  const draw = fallOf(2, { [purpose.PILE_UP]: pileUpDraw, [purpose.GIVE_UP]: NEVER });
  const heat: Heat = smallHeat({ skaters: rows.length, draw });
  const state = placedRace(heat, rows);
  const down: string[] = [];
  const crossings: number[][] = [];
  advance(heat, state, undefined, {
    event: (kind, time, skater, because, _value, line) => {
      if (kind === "lap-line") {
        crossings[line] ??= new Array<number>(rows.length).fill(0);
        crossings[line][skater] = time;
      }
      if (kind === "fall")
        down.push(`${heat.names[skater]}${because < 0 ? "" : heat.names[because]}`);
    },
  });
  return { down, crossings };
}

describe("a fall", () => {
  const lap = smallHeat().track.lapLength;
  const rows = lineOf(8, 6.01 * lap, 1.5);
  it("brings down those within 4 m behind in the same file, when chance will have it", () => {
    expect(pileUp(rows, 1e-9).down.sort()).toEqual(["C", "DC", "EC"]);
  });
  it("does not when chance will not", () => {
    expect(pileUp(rows, NEVER).down).toEqual(["C"]);
  });
  it("spares those of another file", () => {
    const outside = rows.map((row, i) => (i === 3 ? { ...row, file: 1 } : row));
    expect(pileUp(outside, 1e-9).down.sort()).not.toContain("DC");
  });
  it("costs the fallen who goes on 8 to 25 s by the next lines", () => {
    const { crossings } = pileUp(rows, NEVER);
    const lost = crossings[8]![2]! - Math.min(...crossings[8]!.filter((time) => time > 0));
    expect(lost).toBeGreaterThan(6);
    expect(lost).toBeLessThan(27);
  });
});

/** A line of eight of which the third falls in the coming step: who decides in it, and the state after it. */
function stepOfFall(given: Record<number, number>) {
  const draw = fallOf(2, { [purpose.PILE_UP]: NEVER, ...given });
  const heat = smallHeat({ skaters: 8, draw });
  const state = placedRace(heat, lineOf(8, 6.01 * heat.track.lapLength));
  state.reserve[2] = 0.5 * state.capacity[2]!;
  const decided: string[] = [];
  const decides = (skater: number) => void decided.push(heat.names[skater]!);
  on({ heat, state, observer: { decides } }, step);
  return { decided: decided.join(""), state };
}

describe("who has fallen", () => {
  it("decides nothing until he is up, and nobody misses his decision for a fall", () => {
    expect(stepOfFall({ [purpose.GIVE_UP]: NEVER }).decided).toBe("ABDEFGH");
    const left = stepOfFall({ [purpose.GIVE_UP]: 0 });
    expect(left.decided).toBe("ABDEFGH");
    // Ranks are closed up at once.
    expect(left.state.rank[3]).toBe(2);
  });
  it("lies still without work, and his reserve comes back", () => {
    const { state } = stepOfFall({ [purpose.GIVE_UP]: NEVER });
    expect(state.speed[2]).toBe(0);
    expect(state.power[2]).toBe(0);
    expect(state.reserve[2]).toBeGreaterThan(0.5 * state.capacity[2]!);
  });
  it("is not alerted by what others do", () => {
    const { state } = stepOfFall({ [purpose.GIVE_UP]: NEVER });
    const heat = smallHeat({ skaters: 8 });
    const up = state.downUntil[2]!;
    on({ heat, state, observer: null }, alertGroup, 0);
    expect(state.alertAt[2]).toBe(up);
    expect(state.alertAt[3]).toBeLessThan(up);
  });
});

/** Draws with which who falls brings nobody down and goes on; the mishap itself is set. */
const alone: Record<number, number> = {
  ...CALM,
  [purpose.PILE_UP]: NEVER,
  [purpose.GIVE_UP]: NEVER,
};

/** One quarter lap of the third of seven so far apart, with so many laps behind them: what happens to him, and his speed. */
function quarterLap(laps: number, gap: number, speed = 12.5) {
  const heat = smallHeat({ skaters: 7, draw: drawsWith(alone) });
  const rows = lineOf(7, laps * heat.track.lapLength, gap);
  const state = placedRace(
    heat,
    rows.map((row) => ({ ...row, speed })),
  );
  const told: string[] = [];
  const event = (kind: string, _time: number, skater: number) =>
    told.push(`${kind} of ${heat.names[skater]}`);
  on({ heat, state, observer: { event } }, incidents, 2, 9);
  return { told: told.join(), speed: state.speed[2]! };
}

/** Chance in a quarter lap of a slip and of a fall: one draw for both, slips at its upper end. */
function risk(laps: number, gap: number) {
  const hears = (what: string) => quarterLap(laps, gap).told === what;
  return {
    slip: 1 - chanceOf(alone, purpose.MISHAP, () => !hears("slip of C")),
    fall: chanceOf(alone, purpose.MISHAP, () => hears("fall of C")),
  };
}

describe("a slip", () => {
  it("costs 1.5 m/s, but leaves 4, and nothing else", () => {
    alone[purpose.MISHAP] = 1 - 1e-9;
    expect(quarterLap(6.5, 1.5)).toEqual({ told: "slip of C", speed: 11 });
    expect(quarterLap(6.5, 1.5, 5).speed).toBe(4);
    alone[purpose.MISHAP] = 0.5;
    expect(quarterLap(6.5, 1.5)).toEqual({ told: "", speed: 12.5 });
  });
});

describe("the danger of a quarter lap", () => {
  const quiet = risk(6.5, 5);
  it("with room around in a quiet lap is eight slips in ten thousand, times 0.4, and fewer falls", () => {
    expect(quiet.slip).toBeCloseTo(0.4 * 0.0008, 9);
    expect(quiet.fall).toBeCloseTo(0.4 * 0.0001 * 1.4, 9);
  });
  it.each([
    ["two within 3 m", 2.5, 2],
    ["four within 3 m", 1.4, 4],
  ])("grows with how many are near: %s", (_, gap, near) => {
    const crowd = risk(6.5, gap);
    expect(crowd.slip / quiet.slip).toBeCloseTo(1 + (0.3 / 0.4) * near, 6);
    expect(crowd.fall / quiet.fall).toBeCloseTo(1 + (0.3 / 0.4) * near, 6);
  });
  it.each([
    ["in the lap before a sprint line", 7.5, 3],
    ["behind the line", 8.2, 1],
    ["with two laps to go", 14, 1],
    ["with 1.4 laps to go", 14.6, 3],
  ])("is three times as great when it matters: %s", (_, laps, times) => {
    const now = risk(laps, 5);
    expect(now.slip / quiet.slip).toBeCloseTo(times, 6);
    expect(now.fall / quiet.fall).toBeCloseTo(times, 6);
  });
});

describe("mishaps of many races", () => {
  const heat = smallHeat({ skaters: 16 });
  // 700 races, 11,200 starts: some 190 fallen in 115 falls. Their share of starts has a standard error of 0.15
  // points, the share of falls of several one of 5, that of the fallen who stop one of 4.
  const races = 700;
  let falls = 0;
  let several = 0;
  let fallen = 0;
  let stopped = 0;
  let disqualified = 0;
  const lost: number[] = [];
  for (let race = 0; race < races; race++) {
    let victims = 0;
    const down = new Map<number, number>();
    const state = ride(heat, "mishaps", race, {
      event: (kind, time, skater, because) => {
        if (kind !== "fall") return;
        fallen++;
        down.set(skater, time);
        if (because >= 0) {
          if (victims === 0) several++;
          victims++;
        } else {
          falls++;
          victims = 0;
        }
      },
    });
    const first = Math.min(...state.lineTime.filter((_, i) => state.lineOrder[i] === 0));
    for (let i = 0; i < 16; i++) {
      if (state.status[i] === STOPPED) stopped++;
      if (state.status[i] === DISQUALIFIED) disqualified++;
      if (down.has(i) && state.status[i] === DONE) lost.push(state.lineTime[i]! - first);
    }
  }
  const starts = races * 16;
  it("1 to 6 % of starts see a fall", () => {
    expect(fallen / starts).toBeGreaterThan(0.01);
    expect(fallen / starts).toBeLessThan(0.06);
  });
  it("about half of the falls or more are of several", () => {
    // Short track counts 61 %; five standard errors below about half are 30 %.
    expect(several / falls).toBeGreaterThan(0.3);
    expect(several / falls).toBeLessThan(0.85);
  });
  it("of the fallen, some stop and most go on", () => {
    expect(stopped / fallen).toBeGreaterThan(0.2);
    expect(stopped / fallen).toBeLessThan(0.6);
  });
  it("most of those who go on are 8 s or more behind the winner", () => {
    lost.sort((a, b) => a - b);
    expect(lost[Math.floor(0.25 * lost.length)]).toBeGreaterThan(5);
    expect(lost[Math.floor(0.5 * lost.length)]).toBeGreaterThan(8);
  });
  it("one in two hundred is disqualified", () => {
    // 0.55 % of 11,200 starts: 62, five standard errors are 39.
    expect(disqualified / starts).toBeGreaterThan(0.002);
    expect(disqualified / starts).toBeLessThan(0.0095);
  });
});

import { describe, expect, it } from "vitest";
import type { Heat } from "../../src/sim/heat.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { advance } from "../../src/sim/race.ts";
import type { DrawSource } from "../../src/sim/random.ts";
import { DISQUALIFIED, DONE, STOPPED } from "../../src/sim/state.ts";
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

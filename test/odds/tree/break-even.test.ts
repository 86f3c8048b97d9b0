import { describe, expect, it } from "vitest";
import { breakEven } from "../../../src/odds/tree/break-even.ts";
import { addPair, noPairs, type PairCounts } from "../../../src/odds/tree/pair-counts.ts";
import { hashUnit } from "./hash-unit.ts";

const pairs = (races: number, both: number, onlyPlan: number, onlyAgainst: number): PairCounts => ({
  races,
  both,
  onlyPlan,
  onlyAgainst,
});

/** A made-up attempt: won with chance w, then through in 9 of 10 races against 5 of 10; else in 3 against 4. G = 0.4, L = 0.1. */
const WON = { plan: 0.9, against: 0.5 };
const LOST = { plan: 0.3, against: 0.4 };
const TRUE_BREAK_EVEN = 0.2;

/** Attempts drawn one by one; the same luck decides under both plans. */
function attempts(races: number, w: number, seed: number): [won: PairCounts, lost: PairCounts] {
  const draw = hashUnit(seed);
  const counts: [PairCounts, PairCounts] = [noPairs(), noPairs()];
  for (let race = 0; race < races; race++) {
    const isWon = draw() < w;
    const luck = draw();
    const { plan, against } = isWon ? WON : LOST;
    addPair(counts[isWon ? 0 : 1], luck < plan, luck < against);
  }
  return counts;
}

/** What the attempt brings over all races. */
const brings = ([won, lost]: [PairCounts, PairCounts]): number =>
  (won.onlyPlan - won.onlyAgainst + lost.onlyPlan - lost.onlyAgainst) / (won.races + lost.races);

describe("the break-even chance of winning the sprint", () => {
  it("is L / (G + L)", () => {
    const { chance, won, lost } = breakEven(pairs(100, 50, 40, 0), pairs(100, 30, 0, 10))!;
    expect(chance.p).toBeCloseTo(0.2, 12);
    expect([won.mean, lost.mean]).toEqual([0.4, -0.1]);
  });
  it("is where attempts bring nothing: less often won they lose, more often won they gain", () => {
    // 100,000 attempts each: standard error of what they bring at most 0.0016; five of them, risk below 1e-5.
    const at = (w: number) => brings(attempts(100_000, w, 1));
    expect(Math.abs(at(TRUE_BREAK_EVEN))).toBeLessThan(0.008);
    expect(at(TRUE_BREAK_EVEN - 0.1)).toBeLessThan(-0.04);
    expect(at(TRUE_BREAK_EVEN + 0.1)).toBeGreaterThan(0.04);
  });
  it("is found from races in which the sprint is won more often than that", () => {
    // Seed 3; one seed in twenty would miss, as the interval says.
    const { pays, chance } = breakEven(...attempts(20_000, 0.5, 3))!;
    expect(pays).toBe("from");
    expect(chance.low).toBeLessThan(TRUE_BREAK_EVEN);
    expect(chance.high).toBeGreaterThan(TRUE_BREAK_EVEN);
    expect(chance.high - chance.low).toBeLessThan(0.05);
  });
  it("lies in its interval as often as that says", () => {
    // 1,000 times 400 attempts, seeds 100 to 1099: 95 % with a standard error of 0.7; at least 91.5 %, risk below 1e-5.
    let held = 0;
    for (let seed = 100; seed < 1100; seed++) {
      const { low, high } = breakEven(...attempts(400, 0.35, seed))!.chance;
      if (low <= TRUE_BREAK_EVEN && TRUE_BREAK_EVEN <= high) held++;
    }
    expect(held).toBeGreaterThan(915);
  });
  it("is at the end where trying pays anyway, or never", () => {
    const sure = { always: pairs(1000, 500, 300, 0), never: pairs(1000, 500, 0, 300) };
    expect(breakEven(sure.always, pairs(1000, 500, 100, 0))).toMatchObject({
      pays: "always",
      chance: { p: 0, low: 0, high: 0 },
    });
    expect(breakEven(sure.never, pairs(1000, 500, 0, 100))).toMatchObject({
      pays: "never",
      chance: { p: 1, low: 1, high: 1 },
    });
    // Whether the lost attempts cost a little cannot be told from fifty.
    const { pays, chance } = breakEven(sure.always, pairs(50, 20, 3, 2))!;
    expect(pays).toBe("always");
    expect(chance).toMatchObject({ p: 0, low: 0 });
    expect(chance.high).toBeGreaterThan(0.05);
  });
  it("is nothing where nothing was won, or nothing lost", () => {
    expect(breakEven(noPairs(), pairs(10, 5, 1, 0))).toBeNull();
    expect(breakEven(pairs(10, 5, 1, 0), noPairs())).toBeNull();
  });
  it("is an upper end where winning the sprint harms", () => {
    const { pays, chance } = breakEven(pairs(1000, 500, 0, 100), pairs(1000, 500, 100, 0))!;
    expect(pays).toBe("up to");
    expect(chance.p).toBeCloseTo(0.5, 12);
  });
  it("may be anything where hardly a race tells", () => {
    expect(breakEven(pairs(3, 1, 1, 0), pairs(3, 1, 0, 1))!.chance).toMatchObject({
      low: 0,
      high: 1,
    });
  });
});

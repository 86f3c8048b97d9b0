import { expect, test } from "vitest";
import { BranchVersions } from "../../../src/odds/tree/branch-versions.ts";
import { draws } from "../compare/made-up-bits.ts";

/** A branch that is taken in a share of a version's races, and a chance there, both by version. */
function drawn(seed: string, versions: number, spread: number): BranchVersions {
  const next = draws(seed);
  const counted = new BranchVersions(2);
  for (let version = 0; version < versions; version++) {
    const share = 0.3 + 0.4 * next();
    const p = 0.5 + spread * (2 * next() - 1);
    for (let race = 0; race < 8; race++) {
      const luck = next();
      const branch = next() < share ? 0 : 1;
      counted.add(8 * version + race, branch, luck < p, luck < 0.3);
    }
  }
  return counted;
}

test("counts of branches add up, and those of one are its races", () => {
  const counted = new BranchVersions(3);
  counted.add(0, 0, true, false);
  counted.add(1, 2, true, true);
  counted.add(9, 2, false, true);
  expect(counted.counts([2])).toEqual({ races: 2, both: 1, onlyPlan: 0, onlyAgainst: 1 });
  expect(counted.counts([0, 1, 2]).races).toBe(3);
  expect(counted.chances([1])).toBeNull();
});

// 200 runs of 80 versions: 95 % with a standard error of 1.5 % for the sampling interval about the mean over versions;
// a new version's chance lies in the total interval.
test("both intervals of a branch hold what they say where versions differ in share and chance", () => {
  const RUNS = 200;
  const next = draws("truths");
  let sampling = 0;
  let total = 0;
  let gain = 0;
  for (let run = 0; run < RUNS; run++) {
    const found = drawn(`branch ${run}`, 80, 0.4).chances([0])!;
    if (found.chance.low <= 0.5 && 0.5 <= found.chance.high) sampling++;
    if (found.gain.low <= 0.2 && 0.2 <= found.gain.high) gain++;
    const truth = 0.5 + 0.4 * (2 * next() - 1);
    if (found.total.chance.low <= truth && truth <= found.total.chance.high) total++;
  }
  const least = 0.95 - 5 * 0.015;
  expect(sampling / RUNS).toBeGreaterThan(least);
  expect(gain / RUNS).toBeGreaterThan(least);
  expect(total / RUNS).toBeGreaterThan(least);
});

test("where versions do not differ the total interval is narrow", () => {
  const { chance, total } = drawn("alike", 1000, 0).chances([0])!;
  expect(total.chance.high - total.chance.low).toBeLessThan(0.2);
  expect(chance.high - chance.low).toBeLessThan(0.05);
});

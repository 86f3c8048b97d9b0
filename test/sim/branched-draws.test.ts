import { expect, test } from "vitest";
import {
  BranchedDraws,
  beginLineage,
  branch,
  LINEAGE_WIDTH,
  latestKey,
} from "../../src/sim/branched-draws.ts";
import { drawByName } from "../../src/sim/draw.ts";
import { ATTACK, CONTEST, EASE_OFF, VOLUNTEER } from "../../src/sim/purpose.ts";

const rules = { sprints: [{ lap: 4, points: [3, 2, 1] }] };

function lineageOf(...branches: number[]): Int32Array {
  const lineage = new Int32Array(LINEAGE_WIDTH);
  beginLineage(lineage, 0, 12, 34);
  branches.forEach((quarter, event) => {
    branch(lineage, 0, 1, event, quarter);
  });
  return lineage;
}

function drawsOf(lineage: Int32Array) {
  const draws = new BranchedDraws(rules);
  draws.follow(lineage, 0);
  const { hi, lo } = latestKey(lineage, 0);
  return (index: number, purpose: number): number => draws.draw(hi, lo ^ 99, 0, index, purpose);
}

test("a race that has not branched draws like any other", () => {
  const draw = drawsOf(lineageOf());
  for (let quarter = 0; quarter < 64; quarter++)
    expect(draw(quarter, ATTACK)).toBe(drawByName(12, 34 ^ 99, 0, quarter, ATTACK));
});

test("a copy keeps what was decided before it parted, and draws anew from then on", () => {
  const before = drawsOf(lineageOf());
  const after = drawsOf(lineageOf(12));
  for (let quarter = 0; quarter < 64; quarter++)
    expect(after(quarter, ATTACK) === before(quarter, ATTACK)).toBe(quarter < 12);
  // The sprint after lap 4 is decided from a lap and a half before: quarter 10.
  expect(after(0, CONTEST)).toBe(before(0, CONTEST));
  expect(after(0, EASE_OFF)).toBe(before(0, EASE_OFF));
  expect(after(5, VOLUNTEER)).toBe(before(5, VOLUNTEER));
  expect(after(6, VOLUNTEER)).not.toBe(before(6, VOLUNTEER));
  expect(drawsOf(lineageOf(10))(0, CONTEST)).not.toBe(before(0, CONTEST));
});

test("a bent draw does what was seen more often, and the weight owed makes up for it", () => {
  // n = 20,000 draws: the mean weight is 1 and the weighted share the threshold, within five standard errors.
  const draws = new BranchedDraws(rules);
  const threshold = 0.04;
  const n = 20_000;
  let done = 0;
  let weights = 0;
  let weighted = 0;
  for (let k = 0; k < n; k++) {
    const lineage = new Int32Array(LINEAGE_WIDTH);
    beginLineage(lineage, 0, k, 7);
    draws.follow(lineage, 0);
    draws.steer([{ skater: 0, purpose: ATTACK, index: 3 }], Float64Array.of(threshold));
    const isDone = draws.draw(k, 7, 0, 3, ATTACK) < threshold;
    const weight = Math.exp(draws.owed);
    expect(draws.draw(k, 7, 0, 3, ATTACK) < threshold).toBe(isDone);
    expect(Math.exp(draws.owed)).toBe(weight);
    done += Number(isDone);
    weights += weight;
    weighted += isDone ? weight : 0;
  }
  expect(Math.abs(done / n - 0.2)).toBeLessThan(5 * Math.sqrt(0.16 / n));
  expect(Math.abs(weights / n - 1)).toBeLessThan(0.02);
  expect(Math.abs(weighted / n - threshold)).toBeLessThan(0.003);
});

test("the longest lineage forgets the oldest branch but one", () => {
  const lineage = lineageOf(...Array.from({ length: 40 }, (_, k) => k));
  expect(lineage[0]).toBe(16);
  expect(drawsOf(lineage)(0, EASE_OFF)).toBe(drawsOf(lineageOf())(0, EASE_OFF));
});

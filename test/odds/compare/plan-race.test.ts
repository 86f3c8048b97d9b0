import { expect, test } from "vitest";
import {
  cutEvenly,
  dropWorse,
  isPrecise,
  lookOf,
  type PlanField,
  riskOfEach,
  tieGroup,
} from "../../../src/odds/compare/plan-race.ts";
import { raceLooks } from "../../../src/odds/compare/race-looks.ts";
import { normalQuantile } from "../../../src/sim/math.ts";
import { addMadeUpRaces, draws, madeUpBits } from "./made-up-bits.ts";

test.each([
  [0, 512, 1],
  [512, 640, 2],
  [1024, 1280, 7],
  [10, 11, 2],
])("races %i to %i are cut into neighbouring ranges for %i workers", (from, to, workers) => {
  const ranges = [...cutEvenly(from, to, workers)];
  expect(ranges[0]!.from).toBe(from);
  expect(ranges.at(-1)!.to).toBe(to);
  ranges.slice(1).forEach((range, k) => {
    expect(range.from).toBe(ranges[k]!.to);
  });
  expect(Math.max(...ranges.map((range) => range.to - range.from))).toBeLessThanOrEqual(256);
});

test("two plans are one comparison, more share the risk of all against the reference and of one end against the best", () => {
  expect(riskOfEach(2)).toBe(0.05);
  expect(riskOfEach(11)).toBeCloseTo(0.05 / 15, 12);
});

test("a narrow interval shares its risk with the plans that were left at a quarter of its races", () => {
  const field = {
    ...fieldOf(madeUpBits(26, 0, () => [])),
    leftAfter: [
      { races: 512, plans: 9 },
      { races: 1024, plans: 3 },
    ],
  };
  const risk = lookOf(field).risk!;
  expect(risk(2040)).toBe(riskOfEach(26));
  expect(risk(2048)).toBe(riskOfEach(9));
  expect(risk(4096)).toBe(riskOfEach(3));
  expect(lookOf(fieldOf(madeUpBits(2, 0, () => []))).risk).toBeUndefined();
});

// Of 72 made-up fields (2, 3 or 5 equal plans at the top, the others worse by so much that about half of them are dropped,
// settled at 1/8, 1/4, 1/2 or 9/10 of the races) the one that misses most at 1/4. 20,000 fields, standard error 0.0015.
test("whoever is left when that is settled, the intervals of all miss in 5 of 100 at most", () => {
  const next = draws("settled");
  const normal = () => normalQuantile(next());
  const FIELDS = 20_000;
  const QUARTER = 1024;
  // Plans ride as Brownian motions of one second; the reference is the first of the two at the top.
  const truth = Array.from({ length: 26 }, (_, k) => (k < 2 ? 0 : -14));
  const bits = madeUpBits(26, 0, () => []);
  let missed = 0;
  for (let n = 0; n < FIELDS; n++) {
    const luck = truth.map(() => 0.5 * normal());
    const soFar = truth.map((mean, k) => 0.25 * mean + luck[k]!);
    const best = Math.max(...soFar);
    const live = truth.map((_, k) => k).filter((k) => k === 0 || best - soFar[k]! < 3.9 / 2 ** 0.5);
    const leftAfter = [{ races: QUARTER, plans: live.length }];
    const risk = lookOf({ ...fieldOf(bits), leftAfter }).risk!(4 * QUARTER);
    const end = live.map((k) => luck[k]! + 0.75 ** 0.5 * normal());
    const half = normalQuantile(1 - risk / 2) * 2 ** 0.5;
    if (end.some((luckOfAll) => Math.abs(luckOfAll - end[0]!) > half)) missed++;
  }
  expect(missed / FIELDS).toBeLessThan(0.05 + 5 * 0.0015);
  expect(missed / FIELDS).toBeGreaterThan(0.04);
});

const fieldOf = (bits: PlanField["bits"], precision = 0.02): PlanField => ({
  bits,
  reference: 0,
  live: [...bits.keys()],
  leftAfter: [],
  look: { halfWidth: precision },
});

test("with two plans none is dropped, with three a hopeless one is and a hopeless reference is not", () => {
  const reached = (race: number) => [false, true, race % 16 === 0];
  const three = fieldOf(madeUpBits(3, 512, reached));
  expect(tieGroup(three)).toEqual([1]);
  expect(dropWorse(three).live).toEqual([0, 1]);
  const two = fieldOf(madeUpBits(2, 512, reached));
  expect(tieGroup(two)).toEqual([1]);
  expect(dropWorse(two).live).toEqual([0, 1]);
});

test("a plan that always does the same as the best is as good as the best", () => {
  const field = fieldOf(
    madeUpBits(3, 4096, (race) => [race % 3 === 0, race % 2 === 0, race % 2 === 0]),
  );
  expect(tieGroup(field)).toEqual([1, 2]);
});

test("a difference is precise enough once its sampling interval is", () => {
  const next = draws("precise");
  const bits = madeUpBits(2, 512, () => [next() < 0.4, next() < 0.5]);
  expect(isPrecise(fieldOf(bits, 0.05), 0.05)).toBe(false);
  addMadeUpRaces(bits, 8192, () => [next() < 0.4, next() < 0.5]);
  expect(isPrecise(fieldOf(bits, 0.05), 0.05)).toBe(true);
});

/** Skates plans of the given chances, paired by a common draw, with a look after every batch; who is dropped. */
function raceOf(chances: readonly number[], next: () => number, most: number): number[] {
  const reached = () => {
    const luck = next();
    return chances.map((p) => (next() < 0.5 ? luck < p : next() < p));
  };
  const bits = madeUpBits(chances.length, 0, reached);
  let field = fieldOf(bits);
  for (const look of raceLooks(most)) {
    addMadeUpRaces(bits, look, reached);
    field = dropWorse(field);
  }
  const tied = tieGroup(field);
  return chances.map((_, k) => k).filter((k) => !tied.includes(k));
}

// 80 runs of 9 looks, risk 0.05 for all: at most 0.05 + 5 standard errors of 0.024 of them may drop the best.
test("dropping hardly ever drops the best, and mostly drops the hopeless", () => {
  const next = draws("bandit");
  const RUNS = 80;
  let best = 0;
  let hopeless = 0;
  for (let run = 0; run < RUNS; run++) {
    const dropped = raceOf([0.5, 0.54, 0.3, 0.52], next, 2048);
    if (dropped.includes(1)) best++;
    if (dropped.includes(2)) hopeless++;
  }
  expect(best / RUNS).toBeLessThan(0.05 + 5 * 0.024);
  expect(hopeless / RUNS).toBeGreaterThan(0.9);
});

// 150 runs of 13 looks, as above with standard errors of 0.018.
test("of two equal plans one is hardly ever called better, though one looks after every batch", () => {
  const next = draws("equal");
  const RUNS = 150;
  let called = 0;
  for (let run = 0; run < RUNS; run++) {
    const bits = madeUpBits(2, 0, () => []);
    const reached = () => {
      const luck = next();
      return [luck < 0.5, next() < 0.5 ? luck < 0.5 : next() < 0.5];
    };
    for (const look of raceLooks(4096)) {
      addMadeUpRaces(bits, look, reached);
      if (tieGroup(fieldOf(bits)).length === 2) continue;
      called++;
      break;
    }
  }
  expect(called / RUNS).toBeLessThan(0.05 + 5 * 0.018);
});

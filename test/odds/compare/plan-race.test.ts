import { expect, test } from "vitest";
import {
  cutEvenly,
  dropWorse,
  isPrecise,
  type PlanField,
  riskOfEach,
  tieGroup,
} from "../../../src/odds/compare/plan-race.ts";
import { raceLooks } from "../../../src/odds/compare/race-looks.ts";
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

const fieldOf = (bits: PlanField["bits"], precision = 0.02): PlanField => ({
  bits,
  reference: 0,
  live: [...bits.keys()],
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

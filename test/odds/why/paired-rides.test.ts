import { expect, test } from "vitest";
import { pairRides } from "../../../src/odds/why/paired-rides.ts";
import { draws } from "../compare/made-up-bits.ts";

test("means are over the races in which both rides have it, and only over those asked for", () => {
  const plan = [1, 2, Number.NaN, 4, 5, 6];
  const against = [0, 0, 0, Number.NaN, 1, 1];
  const all = pairRides(plan, against, 6, 2, 0.95)!;
  expect(all.pairs).toBe(4);
  expect(all.plan).toBeCloseTo(14 / 4, 12);
  expect(all.against).toBeCloseTo(2 / 4, 12);
  expect(all.difference.mean).toBeCloseTo(3, 12);
  const some = pairRides(plan, against, 6, 2, 0.95, (race) => race === 0 || race === 4)!;
  expect(some).toMatchObject({ pairs: 2, plan: 3, against: 0.5 });
});

test("a single version says nothing of the error", () => {
  expect(pairRides([1, 2], [0, 0], 2, 2, 0.95)).toBeNull();
});

// 400 runs of 64 versions of 8 races, alike within versions; half of the races count. 95 % with a standard error of 1.1 %.
test("its interval holds the truth as often as it says where races of a version are alike", () => {
  const next = draws("rides");
  const RUNS = 400;
  let held = 0;
  for (let run = 0; run < RUNS; run++) {
    const plan: number[] = [];
    for (let version = 0; version < 64; version++) {
      const shared = 4 * next();
      for (let race = 0; race < 8; race++) plan.push(shared + next());
    }
    const none = plan.map(() => 0);
    const isIn = plan.map(() => next() < 0.5);
    const { low, high } = pairRides(plan, none, 512, 8, 0.95, (race) => isIn[race]!)!.difference;
    if (low <= 2.5 && 2.5 <= high) held++;
  }
  expect(held / RUNS).toBeGreaterThan(0.95 - 5 * 0.011);
});

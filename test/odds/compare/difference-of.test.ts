import { expect, test } from "vitest";
import { chanceOf } from "../../../src/odds/compare/chance-of.ts";
import { differenceOf, savedByPairing } from "../../../src/odds/compare/difference-of.ts";
import { totalChance, totalDifference } from "../../../src/odds/compare/total-interval.ts";
import { draws, madeUpBits } from "./made-up-bits.ts";

test("a plan against itself differs by exactly 0 and saves nothing that could be counted", () => {
  const next = draws("itself");
  const [plan] = madeUpBits(1, 800, () => [next() < 0.4]);
  const same = differenceOf(plan!, plan!, 0.05, { races: 800 });
  expect(same.value).toBe(0);
  expect(same.low).toBeLessThanOrEqual(0);
  expect(savedByPairing(plan!, plan!)).toBeNull();
});

test("two plans are compared on the races that both have, in whole versions", () => {
  const [plan] = madeUpBits(1, 100, () => [true]);
  const [other] = madeUpBits(1, 37, (race) => [race >= 32]);
  // The first 32 races only; the 5 begun in the fifth version do not count.
  expect(differenceOf(plan!, other!, 0.05, { races: 32 }).value).toBe(1);
});

test("the total interval holds the sampling interval, adds the versions in squares and stays within bounds", () => {
  const sampling = { low: 0.07, high: 0.13 };
  expect(totalDifference(0.1, sampling, 0)).toEqual({
    low: 0.1 - (0.1 - 0.07),
    high: 0.1 + (0.13 - 0.1),
  });
  const { low, high } = totalDifference(0.1, sampling, 0.04 ** 2 / 1.959964 ** 2);
  expect(low).toBeCloseTo(0.05, 6);
  expect(high).toBeCloseTo(0.15, 6);
  expect(totalDifference(0.9, { low: 0.8, high: 1 }, 0.04).high).toBe(1);
  expect(totalChance(0.02, { low: 0.01, high: 0.04 }, 0.001).low).toBeGreaterThanOrEqual(0);
  expect(totalChance(0.5, { low: 0.45, high: 0.55 }, 0.03).high).toBeGreaterThan(0.7);
});

// 400 runs of 100 versions: of the chances that new versions have, 95 in 100 have to lie in the total interval; the sampling
// part makes it rather more. Standard error of the share 0.011 (0.008 within runs, and runs differ), tolerance five.
test.each([
  ["near one half", 0.35, 0.65],
  ["near the edge", 0.02, 0.2],
])(
  "the total interval of a chance %s holds the chance of the version that is true",
  (name, least, most) => {
    const next = draws(`total chance ${name}`);
    const chance = () => least + (most - least) * ((next() + next() + next()) / 3);
    let version = -1;
    let p = 0;
    let held = 0;
    const RUNS = 400;
    for (let run = 0; run < RUNS; run++) {
      const [plan] = madeUpBits(1, 800, (_, which) => {
        if (which !== version) p = chance();
        version = which;
        return [next() < p];
      });
      const { low, high } = chanceOf(plan!);
      const truth = chance();
      if (low <= truth && truth <= high) held++;
    }
    expect(held / RUNS).toBeGreaterThan(0.95 - 5 * 0.011);
  },
);

// 400 runs of 100 versions; tolerance as above. Differences between versions: triangular around 0.05, spread 0.12.
test("the total interval of a difference holds the difference in the version that is true", () => {
  const next = draws("total difference");
  const better = () => 0.05 + 0.3 * (next() + next() - 1);
  let version = -1;
  let d = 0;
  let held = 0;
  let narrow = 0;
  const RUNS = 400;
  for (let run = 0; run < RUNS; run++) {
    const [plan, other] = madeUpBits(2, 800, (_, which) => {
      if (which !== version) d = better();
      version = which;
      const u = next();
      return [u < 0.2 + d / 2, u >= 0.8 + d / 2];
    });
    const { low, high, sampling } = differenceOf(plan!, other!, 0.05, { races: 800 });
    const truth = better();
    if (low <= truth && truth <= high) held++;
    if (sampling.low <= truth && truth <= sampling.high) narrow++;
  }
  expect(held / RUNS).toBeGreaterThan(0.95 - 5 * 0.011);
  // The sampling interval alone would be falsely precise.
  expect(narrow / RUNS).toBeLessThan(0.9);
});

test("pairing saves where luck is shared and nothing where it is not", () => {
  const next = draws("saved");
  const [plan, like, apart] = madeUpBits(3, 16_000, () => {
    const u = next();
    return [u < 0.5, u < 0.55, next() < 0.5];
  });
  // Variances 0.25 + 0.2475 against 0.05 - 0.05²: 10.5 times; independent: 1. n = 2,000 versions, error about 4 %.
  expect(savedByPairing(plan!, like!)!).toBeGreaterThan(8);
  expect(Math.abs(savedByPairing(plan!, apart!)! - 1)).toBeLessThan(0.2);
});

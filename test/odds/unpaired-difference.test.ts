import { expect, test } from "vitest";
import { wilsonInterval } from "../../src/odds/intervals.ts";
import { unpairedDifference } from "../../src/odds/unpaired-difference.ts";
import { keyedUniform, seedToMaster } from "../../src/sim/random.ts";

test("the difference of 48 of 80 and 56 of 70 is the one of Newcombe's paper", () => {
  // Table II of Newcombe 1998, example (a), method 10: 56/70 - 48/80, 0.0524 to 0.3339.
  const { mean, low, high } = unpairedDifference(wilsonInterval(48, 80), wilsonInterval(56, 70));
  expect(mean).toBeCloseTo(0.2, 10);
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

test("it holds the truth in 95 of 100 pairs of runs (2,000 pairs of 200 races, five standard errors)", () => {
  const { hi, lo } = seedToMaster("unpaired");
  let index = 0;
  const count = (p: number): number => {
    let hits = 0;
    for (let race = 0; race < 200; race++) if (keyedUniform(hi, lo, 0, index++, 0) < p) hits++;
    return hits;
  };
  const TIMES = 2000;
  let held = 0;
  for (let k = 0; k < TIMES; k++) {
    const [a, b] = [wilsonInterval(count(0.12), 200), wilsonInterval(count(0.2), 200)];
    const { low, high } = unpairedDifference(a, b);
    if (low <= 0.08 && 0.08 <= high) held++;
  }
  expect(Math.abs(held / TIMES - 0.95)).toBeLessThan(5 * Math.sqrt((0.95 * 0.05) / TIMES));
});

import { expect, test } from "vitest";
import { medianInterval } from "../../src/odds/median-interval.ts";
import { keyedUniform, raceKey } from "../../src/sim/random.ts";

test("median and order statistics of a hundred values: the 40th and the 61st", () => {
  const values = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) + 1);
  expect(medianInterval(values)).toEqual({ value: 50.5, low: 40, high: 61 });
});

test("few values give their range, none give an error", () => {
  expect(medianInterval([3, 1, 2])).toEqual({ value: 2, low: 1, high: 3 });
  expect(() => medianInterval([])).toThrow("expected at least one value");
});

test("95 of 100 intervals hold the true median of a skewed distribution (1000 samples of 61, seed 6)", () => {
  // u squared has its median at 0.25. Standard error of the coverage 0.007, five of them each way, and 0.01 for
  // whole ranks, which only widen.
  let holds = 0;
  for (let sample = 0; sample < 1000; sample++) {
    const { hi, lo } = raceKey({ hi: 0, lo: 6 }, sample, 0);
    const values = Array.from({ length: 61 }, (_, k) => keyedUniform(hi, lo, 0, k, 0) ** 2);
    const { low, high } = medianInterval(values);
    if (low <= 0.25 && high >= 0.25) holds++;
  }
  expect(holds / 1000).toBeGreaterThan(0.915);
  expect(holds / 1000).toBeLessThan(0.99);
});

import { expect, test } from "vitest";
import { bootstrap } from "../../src/odds/bootstrap.ts";
import { meanInterval } from "../../src/odds/intervals.ts";
import { keyedUniform } from "../../src/sim/random.ts";

const values = Array.from({ length: 200 }, (_, k) => keyedUniform(8, 9, 0, k, 0));
const mean = (counts: Uint32Array): number =>
  values.reduce((sum, value, k) => sum + counts[k]! * value, 0) / values.length;

test("each resampling draws as many races as there are", () => {
  bootstrap(
    7,
    (counts) => {
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7);
      return 0;
    },
    "x",
  );
});

test("the same seed gives the same interval, another seed another", () => {
  expect(bootstrap(200, mean, "x")).toEqual(bootstrap(200, mean, "x"));
  expect(bootstrap(200, mean, "y").low).not.toBe(bootstrap(200, mean, "x").low);
});

test("of a mean it is as wide as the normal interval, within a tenth (1000 resamplings, seed x)", () => {
  // The quantiles of 1000 resamplings have a relative error of about 4 % in the width; a tenth is two and a half.
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value * value, 0);
  const normal = meanInterval(sum, squares, values.length);
  const { low, high } = bootstrap(200, mean, "x");
  expect(Math.abs((high - low) / (normal.high - normal.low) - 1)).toBeLessThan(0.1);
  expect(Math.abs((low + high) / 2 - normal.mean)).toBeLessThan(0.005);
});

test("resamplings that say nothing are left out", () => {
  const { values: kept } = bootstrap(2, (counts) => (counts[0]! > 0 ? 1 : Number.NaN), "x");
  expect(kept.length).toBeGreaterThan(600);
  expect(kept.length).toBeLessThan(900);
  expect(bootstrap(2, () => Number.NaN, "x").low).toBeNaN();
});

test("ends beyond what the resamplings show go on as those of a normal distribution", () => {
  const usual = bootstrap(200, mean, "x");
  const wide = bootstrap(200, mean, "x", 0.99998);
  // Deviates 4.26 and 1.96: of the same spread the interval is 2.18 times as wide.
  const ratio = (wide.high - wide.low) / (usual.high - usual.low);
  expect(ratio).toBeGreaterThan(1.95);
  expect(ratio).toBeLessThan(2.4);
});

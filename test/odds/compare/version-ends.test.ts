import { expect, test } from "vitest";
import { versionEnds } from "../../../src/odds/compare/version-ends.ts";
import { normalShare } from "../../../src/odds/normal-share.ts";
import { normalQuantile } from "../../../src/sim/math.ts";
import { draws } from "./made-up-bits.ts";

test("versions that do not differ leave no room, nor does what never or always happens", () => {
  expect(versionEnds(0.3, 0)).toEqual({ low: 0.3, high: 0.3 });
  expect(versionEnds(0, 0.01)).toEqual({ low: 0, high: 0 });
});

// At p = 1/2 the variance is asin(r) / 2 pi; r = 1/2 gives 1/12 (the uniform distribution), b = 1 and so the ends themselves.
test("a variance of a twelfth about one half is the uniform distribution", () => {
  const { low, high } = versionEnds(0.5, 1 / 12);
  expect(low).toBeCloseTo(0.025, 4);
  expect(high).toBeCloseTo(0.975, 4);
});

test("the ends mirror, and widen with the variance without leaving 0 to 1", () => {
  const [a, b] = [versionEnds(0.1, 0.02), versionEnds(0.9, 0.02)];
  expect(a.low).toBeCloseTo(1 - b.high, 6);
  expect(a.high).toBeCloseTo(1 - b.low, 6);
  expect(versionEnds(0.1, 0.05).high).toBeGreaterThan(a.high);
  const all = versionEnds(0.5, 0.2499);
  expect([all.low >= 0, all.high <= 1]).toEqual([true, true]);
});

// 20,000 versions of a + b Z: 95 % lie between the ends of their own mean and variance, standard error 0.15 %.
test.each([
  [0, 0.7],
  [-1.2, 0.5],
  [1.5, 1],
])("of versions about %d with a spread of %d as many lie between the ends as it says", (a, b) => {
  const next = draws(`ends ${a}`);
  const chances = Array.from({ length: 20_000 }, () => normalShare(a + b * normalQuantile(next())));
  const mean = chances.reduce((sum, p) => sum + p, 0) / chances.length;
  const variance = chances.reduce((sum, p) => sum + (p - mean) ** 2, 0) / chances.length;
  const { low, high } = versionEnds(mean, variance);
  const held = chances.filter((p) => low <= p && p <= high).length / chances.length;
  expect(Math.abs(held - 0.95)).toBeLessThan(5 * 0.0015);
});

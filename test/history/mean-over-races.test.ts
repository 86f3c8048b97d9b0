import { expect, test } from "vitest";
import { meanOverRaces } from "../../src/history/mean-over-races.ts";
import { normalQuantile } from "../../src/sim/math.ts";
import { uniforms } from "./made-up-rankings.ts";

test("the mean is over the races that tell, with an interval as wide as their spread says", () => {
  const next = uniforms("mean");
  const values = Array.from({ length: 100 }, () => normalQuantile(next()));
  const found = meanOverRaces([...values, null], "x")!;
  expect(found.value).toBeCloseTo(values.reduce((sum, x) => sum + x) / 100, 12);
  // 2 x 1.96 / sqrt(100) for a spread of 1; the bootstrap of 100 races is good to a fifth.
  expect(Math.abs(found.high! - found.low! - 0.392)).toBeLessThan(0.08);
});

test("races that are all alike leave no doubt, and no race tells nothing", () => {
  const alike = new Array(5).fill(0.25);
  expect(meanOverRaces(alike, "x")).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
  expect(meanOverRaces([null], "x")).toBeNull();
});

test("of fewer than five races that tell the mean is told without an interval", () => {
  const few = { value: 0.25, low: null, high: null };
  expect(meanOverRaces([0.25], "x")).toEqual(few);
  expect(meanOverRaces([0.1, null, 0.2, 0.3, 0.4, null], "x")).toEqual(few);
});

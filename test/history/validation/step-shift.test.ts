import { expect, test } from "vitest";
import type { Sample } from "../../../src/history/validation/sample.ts";
import { largestShift, stepShift } from "../../../src/history/validation/step-shift.ts";

const RACES = 400;
const mean = (value: (race: number) => number): Sample => ({
  kind: "mean",
  values: Float64Array.from({ length: RACES }, (_, race) => value(race)),
});
/** Values that scatter widely, the same in both runs. */
const scattered = (race: number): number => (race * 7919) % 101;

test("a shift is told as a share of the width of the range, with its sign", () => {
  const usual = mean(scattered);
  const shift = stepShift(
    "x",
    { low: 0, high: 20 },
    usual,
    mean((r) => scattered(r) - 2),
    "s",
  );
  expect(shift.value).toBeCloseTo(-0.1, 9);
});

test("races are paired: what moves all alike has no scatter, however much the races scatter", () => {
  const shift = stepShift(
    "x",
    { low: 0, high: 20 },
    mean(scattered),
    mean((race) => scattered(race) + 2),
    "s",
  );
  expect(shift.high - shift.low).toBeLessThan(1e-9);
});

test("a range without width must not move at all", () => {
  const at = (value: number): Sample => ({ kind: "whole", races: RACES, point: () => value });
  expect(stepShift("x", { low: 1, high: 1 }, at(1), at(1), "s").value).toBe(0);
  expect(stepShift("x", { low: 1, high: 1 }, at(1), at(0), "s").value).toBe(-1);
});

test("the largest shift is that of the target that moves most, either way", () => {
  const shifts = [
    { id: "a", value: -0.2, low: -0.3, high: -0.1 },
    { id: "b", value: 0.15, low: -0.05, high: 0.35 },
    { id: "c", value: 0, low: 0, high: 0 },
  ];
  expect(largestShift(shifts)).toEqual({ value: 0.2, low: 0.1, high: 0.35 });
});

import { expect, test } from "vitest";
import { clusteredDifference, clusteredShare } from "../../../src/odds/compare/clustered.ts";
import { wilsonInterval } from "../../../src/odds/intervals.ts";
import { pairedShare } from "../../../src/odds/paired-difference.ts";

test("races that are not alike leave the usual intervals", () => {
  expect(clusteredShare(30, 100, 0.21 / 100)).toEqual(wilsonInterval(30, 100));
  expect(clusteredShare(0, 100, 0)).toEqual(wilsonInterval(0, 100));
  expect(clusteredDifference(30, 10, 200, 0)).toEqual(pairedShare(30, 10, 200));
});

test("four times the variance leaves the interval of a quarter of the races", () => {
  const { p, low, high } = clusteredShare(30, 100, (4 * 0.21) / 100);
  const quarter = wilsonInterval(7.5, 25);
  expect(p).toBe(0.3);
  expect(low).toBeCloseTo(quarter.low, 12);
  expect(high).toBeCloseTo(quarter.high, 12);
});

test("a difference is as uncertain as its variance says, and never surer than independent races would be", () => {
  const wide = clusteredDifference(30, 10, 200, 0.05 * 0.05);
  expect(wide.low).toBeCloseTo(0.1 - 1.959964 * 0.05, 6);
  expect(wide.high).toBeCloseTo(0.1 + 1.959964 * 0.05, 6);
  expect(clusteredDifference(30, 10, 200, 1e-9)).toEqual(pairedShare(30, 10, 200));
});

import { describe, expect, test } from "vitest";
import { estimateSample } from "../../../src/history/validation/estimate-sample.ts";
import {
  joinSamples,
  pointOf,
  racesOf,
  type Sample,
} from "../../../src/history/validation/sample.ts";
import { wilsonInterval } from "../../../src/odds/intervals.ts";

const share: Sample = {
  kind: "share",
  hits: Float64Array.of(1, 0, 2),
  trials: Float64Array.of(3, 3, 2),
};
const values = (kind: "median" | "mean", ...numbers: number[]): Sample => ({
  kind,
  values: Float64Array.from(numbers),
});

describe("pointOf", () => {
  test("of a share is hits over trials, races counting as often as told", () => {
    expect(pointOf(share)(null)).toBe(3 / 8);
    expect(pointOf(share)(Uint32Array.of(2, 0, 1))).toBe(4 / 8);
  });

  test("of a median is the middle, or the mean of the middle two, races counting as often as told", () => {
    const median = pointOf(values("median", 9, 1, Number.NaN, 5));
    expect(median(null)).toBe(5);
    expect(median(Uint32Array.of(1, 2, 7, 1))).toBe(3);
    expect(median(Uint32Array.of(3, 1, 0, 0))).toBe(9);
    expect(median(Uint32Array.of(0, 0, 5, 0))).toBeNaN();
  });

  test("of a mean leaves out races that say nothing", () => {
    expect(pointOf(values("mean", 1, Number.NaN, 5))(null)).toBe(3);
    expect(pointOf(values("mean", Number.NaN))(null)).toBeNaN();
  });
});

describe("joinSamples", () => {
  test("puts races of two fields together", () => {
    const joined = joinSamples([share, share]);
    expect(racesOf(joined)).toBe(6);
    expect(pointOf(joined)(null)).toBe(3 / 8);
    expect(pointOf(joinSamples([values("median", 1, 2), values("median", 3)]))(null)).toBe(2);
  });

  test("takes the mean over fields of what is a statistic of all races", () => {
    const whole = (value: number): Sample => ({ kind: "whole", races: 5, point: () => value });
    expect(pointOf(joinSamples([whole(2), whole(4)]))(null)).toBe(3);
  });

  test("refuses samples of different kinds", () => {
    expect(() => joinSamples([share, values("mean", 1)])).toThrow("different kinds");
    expect(() => joinSamples([values("median", 1), values("mean", 1)])).toThrow("different kinds");
  });
});

describe("estimateSample", () => {
  test("takes races as the unit of a share", () => {
    const sure: Sample = {
      kind: "share",
      hits: Float64Array.of(1, 0, 0, 1),
      trials: Float64Array.of(1, 1, 1, 1),
    };
    const { low, high } = wilsonInterval(2, 4);
    const got = estimateSample(sure, "x");
    expect(got.value).toBe(0.5);
    expect(got.low).toBeCloseTo(low, 12);
    expect(got.high).toBeCloseTo(high, 12);
  });

  test("of a median and a mean leaves out races that say nothing", () => {
    const median = estimateSample(values("median", 3, Number.NaN, 1, 2), "x");
    expect(median).toEqual({ value: 2, low: 1, high: 3 });
    const mean = estimateSample(values("mean", 1, 3, Number.NaN), "x");
    expect(mean.value).toBe(2);
    // Standard error 1, normal deviate 1.96.
    expect(mean.high).toBeCloseTo(3.96, 2);
  });

  test("of anything else draws races again, and holds the value", () => {
    const most: Sample = {
      kind: "whole",
      races: 10,
      point: (counts) => (counts === null ? 10 : Math.max(...counts)),
    };
    const { value, low, high } = estimateSample(most, "x");
    expect(value).toBe(10);
    expect(high).toBe(10);
    expect(low).toBeLessThan(4);
  });

  test("is unknown where no race says anything", () => {
    expect(estimateSample(values("median", Number.NaN), "x").low).toBeNaN();
  });
});

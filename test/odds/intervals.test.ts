import fc from "fast-check";
import { expect, test } from "vitest";
import { deviate, halfWidth, meanInterval, wilsonInterval } from "../../src/odds/intervals.ts";
import { createOutcomes, type Outcomes } from "../../src/odds/outcomes.ts";
import { pairedDifference } from "../../src/odds/paired-difference.ts";

test("wilsonInterval gives the values of Newcombe 1998, table I, method 3", () => {
  const cases = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [count, races, low, high] of cases) {
    const chance = wilsonInterval(count, races);
    expect(chance.p).toBe(count / races);
    expect(chance.low).toBeCloseTo(low, 4);
    expect(chance.high).toBeCloseTo(high, 4);
  }
});

test("wilsonInterval holds p, stays within 0 and 1 and is symmetric", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1 }),
      (races, share) => {
        const count = Math.floor((share || 0) * races);
        const { p, low, high } = wilsonInterval(count, races);
        expect(0 <= low && low <= p && p <= high && high <= 1).toBe(true);
        const mirror = wilsonInterval(races - count, races);
        expect(mirror.low).toBeCloseTo(1 - high, 10);
      },
    ),
  );
});

test("wilsonInterval refuses counts that cannot be", () => {
  expect(() => wilsonInterval(3, 2)).toThrow("got 3 of 2");
  expect(() => wilsonInterval(0, 0)).toThrow("got 0 of 0");
});

test("a higher level gives a wider interval", () => {
  expect(deviate(0.95)).toBeCloseTo(1.959964, 6);
  expect(deviate(0.99)).toBeCloseTo(2.575829, 6);
  expect(halfWidth(wilsonInterval(50, 100, 0.99))).toBeGreaterThan(
    halfWidth(wilsonInterval(50, 100)),
  );
});

test("10,000 races tell a chance near one half to within one in a hundred", () => {
  expect(halfWidth(wilsonInterval(5000, 10_000))).toBeCloseTo(0.0098, 4);
});

test("meanInterval is the mean with 1.96 standard errors", () => {
  // 0, 1, 2, 3, 4: mean 2, standard deviation 1.5811.
  const { mean, low, high } = meanInterval(10, 30, 5);
  expect(mean).toBe(2);
  expect(high - mean).toBeCloseTo((1.959964 * 1.5811388) / Math.sqrt(5), 5);
  expect(mean - low).toBeCloseTo(high - mean, 12);
  expect(meanInterval(3, 9, 1)).toEqual({ mean: 3, low: 3, high: 3 });
  expect(() => meanInterval(0, 0, 0)).toThrow("at least one race");
});

/** Places of one skater among two, a race each. */
function placesOf(...places: number[]): Outcomes {
  const outcomes = createOutcomes({ skaters: 2, sprints: 0, from: 0, races: places.length });
  places.forEach((place, race) => {
    outcomes.place[2 * race] = place;
    outcomes.place[2 * race + 1] = 3 - place;
  });
  return outcomes;
}

test("pairedDifference counts the races in which only one plan succeeds", () => {
  const difference = pairedDifference(placesOf(1, 1, 2, 1), placesOf(1, 2, 1, 2), 0, 1);
  expect(difference.mean).toBe(0.25);
  expect(difference.low).toBeLessThan(0);
  expect(difference.high).toBeGreaterThan(0.25);
  // a = 3/6, b = 2/6: half = 1.96 sqrt((5/6 - 1/36) / 6).
  expect(difference.high - difference.low).toBeCloseTo(2 * 1.959964 * Math.sqrt(29 / 36 / 6), 5);
});

test("pairedDifference is never certain and refuses other races", () => {
  const same = pairedDifference(placesOf(1, 1, 1), placesOf(1, 1, 1), 0, 1);
  expect(same.mean).toBe(0);
  expect(same.high).toBeGreaterThan(0);
  expect(same.low).toBeCloseTo(-same.high, 12);
  expect(() => pairedDifference(placesOf(1), placesOf(1, 2), 0, 1)).toThrow("expected races");
});

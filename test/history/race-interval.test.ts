import { expect, test } from "vitest";
import { FEWEST_RACES, raceInterval } from "../../src/history/race-interval.ts";

const firstRace = (counts: Uint32Array) => counts[0]! / counts.length;

test("fewer than five races tell no interval", () => {
  expect(FEWEST_RACES).toBe(5);
  for (const races of [0, 1, 4])
    expect(raceInterval(races, firstRace, "x")).toEqual({ low: null, high: null });
  const { low, high } = raceInterval(5, firstRace, "x");
  expect(low).toBe(0);
  expect(high).toBeGreaterThan(0.2);
});

test("a statistic that can never be worked out has no interval", () => {
  expect(raceInterval(5, () => Number.NaN, "x")).toEqual({ low: null, high: null });
});

import { expect, test } from "vitest";
import { choosePriorWidth } from "../../src/history/prior-width.ts";
import { madeUpRankings } from "./made-up-rankings.ts";

const field = { skaters: 40, races: 25, starters: 20 };

test("skaters who are all alike get a narrow prior, skaters far apart a wide one", () => {
  // 25 races of 20 of 40, seeds "alike" and "apart", strengths with standard deviation 0 and 1.5.
  const alike = choosePriorWidth(madeUpRankings("alike", { ...field, spread: 0 }).races);
  const apart = choosePriorWidth(madeUpRankings("apart", { ...field, spread: 1.5 }).races);
  expect(alike.skaters).toBeLessThanOrEqual(0.25);
  expect(apart.skaters).toBeGreaterThanOrEqual(0.85);
});

test("a covariate that decides the race gets a wide prior", () => {
  const { races } = madeUpRankings("helped", { ...field, races: 10, spread: 0.2, help: 1.5 });
  expect(choosePriorWidth(races).covariates).toBe(0.4);
});

test("two races are too few to choose by: the middle of the grid", () => {
  const { races } = madeUpRankings("few", { ...field, races: 2 });
  expect(choosePriorWidth(races)).toEqual({ skaters: 0.6, covariates: 0.15 });
  expect(choosePriorWidth([])).toEqual({ skaters: 0.6, covariates: 0.15 });
});

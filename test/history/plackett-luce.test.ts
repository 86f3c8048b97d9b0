import { expect, test } from "vitest";
import { fitPlackettLuce, stagesOf, startStrength } from "../../src/history/plackett-luce.ts";
import type { RankedRace } from "../../src/history/ranked-race.ts";
import { rankingSlope } from "../../src/history/ranking-likelihood.ts";
import { madeUpRankings } from "./made-up-rankings.ts";

const width = { skaters: 0.8, covariates: 0.3 };

function race(id: string, names: readonly string[], weight = 1): RankedRace {
  const starts = names.map((skater, k) => ({
    skater,
    first: k + 1,
    last: k + 1,
    covariates: [],
  }));
  return { id, day: "2025-01-01", weight, starts };
}

test("at the mode every strength and coefficient is pulled by the races as much as by the prior", () => {
  const { races } = madeUpRankings("mode", { skaters: 30, races: 12, starters: 15, help: 0.5 });
  races[3]!.weight = 0.4;
  const fit = fitPlackettLuce(races, width);
  const pull = new Map([...fit.strengths].map(([name, x]) => [name, -x / width.skaters ** 2]));
  let slope = -fit.coefficients[0]! / width.covariates ** 2;
  for (const { starts, weight } of races) {
    const strengths = Float64Array.from(starts, (start) => startStrength(fit, start));
    rankingSlope(strengths, stagesOf(starts)).slope.forEach((own, j) => {
      const { skater, covariates } = starts[j]!;
      pull.set(skater, pull.get(skater)! + weight * own);
      slope += weight * own * covariates[0]!;
    });
  }
  expect(Math.max(...[...pull.values()].map(Math.abs))).toBeLessThan(1e-5);
  expect(Math.abs(slope)).toBeLessThan(1e-5);
  expect(Math.max(...fit.strengths.values())).toBeGreaterThan(0.3);
});

test("one duel: winner and loser stand as far from 0 as the logistic equation says", () => {
  const fit = fitPlackettLuce([race("a", ["Anna", "Bob"])], { skaters: 1, covariates: 1 });
  const strength = fit.strengths.get("Anna")!;
  // x = 1 / (1 + e^(2x)) at the mode.
  expect(strength).toBeCloseTo(1 / (1 + Math.exp(2 * strength)), 7);
  expect(fit.strengths.get("Bob")).toBeCloseTo(-strength, 7);
});

test("the uncertainty is that of the curvature: known by hand for one duel", () => {
  const fit = fitPlackettLuce([race("a", ["Anna", "Bob"])], { skaters: 1, covariates: 1 });
  const p = 1 / (1 + Math.exp(-2 * fit.strengths.get("Anna")!));
  const w = p * (1 - p);
  // Precision [[1 + w, -w], [-w, 1 + w]], inverse diagonal (1 + w) / (1 + 2 w).
  expect(fit.uncertainty().get("Anna")).toBeCloseTo(Math.sqrt((1 + w) / (1 + 2 * w)), 7);
});

test("recovers strengths, their uncertainty and a coefficient", () => {
  // 200 skaters, 150 races of 20. With the true prior (error / sd)^2 has mean 1 over 200 skaters, standard
  // error 0.1, and the coefficient a standard error of 0.02: 5 standard errors, seed "recovery".
  const truth = madeUpRankings("recovery", {
    skaters: 200,
    races: 150,
    starters: 20,
    spread: 0.8,
    help: 0.5,
  });
  const fit = fitPlackettLuce(truth.races, { skaters: 0.8, covariates: 1 });
  const sds = fit.uncertainty();
  const squares = [...fit.strengths].map(
    ([name, found]) => ((found - truth.strengths.get(name)!) / sds.get(name)!) ** 2,
  );
  expect(Math.abs(squares.reduce((sum, x) => sum + x) / squares.length - 1)).toBeLessThan(0.5);
  expect(Math.abs(fit.coefficients[0]! - 0.5)).toBeLessThan(0.1);
  expect(Math.max(...sds.values())).toBeLessThan(0.5);
});

test("races and starts in another order give the same bits", () => {
  const { races } = madeUpRankings("order", { skaters: 25, races: 8, starters: 12 });
  const fit = fitPlackettLuce(races, width);
  const again = fitPlackettLuce(races.toReversed(), width);
  expect(again.strengths).toEqual(fit.strengths);
  expect(again.uncertainty()).toEqual(fit.uncertainty());
});

test("a climb begun at another fit ends at the same place", () => {
  const { races } = madeUpRankings("warm", { skaters: 25, races: 8, starters: 12 });
  const near = fitPlackettLuce(races.slice(1), { skaters: 0.3, covariates: 1 });
  const warm = fitPlackettLuce(races, width, near);
  for (const [name, strength] of fitPlackettLuce(races, width).strengths)
    expect(warm.strengths.get(name)).toBeCloseTo(strength, 6);
});

test("of two races that contradict each other the heavier prevails", () => {
  const races = [race("old", ["Anna", "Bob"], 0.2), race("new", ["Bob", "Anna"])];
  const { strengths } = fitPlackettLuce(races, width);
  expect(strengths.get("Bob")!).toBeGreaterThan(strengths.get("Anna")!);
});

test("who has never raced has strength 0 beside his covariates", () => {
  const { races } = madeUpRankings("new", { skaters: 10, races: 5, starters: 6, help: 1 });
  const fit = fitPlackettLuce(races, width);
  expect(startStrength(fit, { skater: "nobody", covariates: [0] })).toBe(0);
  expect(startStrength(fit, { skater: "nobody", covariates: [2] })).toBe(2 * fit.coefficients[0]!);
});

test("starts with different numbers of covariates are refused", () => {
  const mixed = race("a", ["Anna", "Bob"]);
  mixed.starts[0]!.covariates = [1];
  expect(() => fitPlackettLuce([mixed], width)).toThrow("as many covariates in every start");
});

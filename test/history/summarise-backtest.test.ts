import { expect, test } from "vitest";
import type { Backtest } from "../../src/history/backtest.ts";
import type { ForecastRace } from "../../src/history/forecast-race.ts";
import { summariseBacktest } from "../../src/history/summarise-backtest.ts";

const width = { skaters: 0.6, covariates: 0.15 };
const lottery = (n: number) => Array.from({ length: n }, () => new Array<number>(n).fill(1 / n));

/** A race of ten in which the model gives the first skater a chance p to win; everybody else guesses. */
function race(id: string, p: number, winner: number): ForecastRace {
  const model = lottery(10).map((chances, i) => {
    const win = i === 0 ? p : (1 - p) / 9;
    return chances.map((_, k) => (k === 0 ? win : (1 - win) / 9));
  });
  const others = lottery(10);
  return {
    id,
    day: "2025-01-01",
    gender: "men",
    starters: others.map((_, i) =>
      i === 9 ? { name: null, came: null } : { name: `Skater ${i}`, came: placeOf(i, winner) },
    ),
    chances: {
      model,
      plackettLuce: others,
      plackettLuceTimes: others,
      uniform: others,
      noHistory: model,
      noPhysics: others,
      ratingAlone: others,
    },
    history: 4,
    widths: { plackettLuce: width, plackettLuceTimes: width },
  };
}

/** The winner first, the others in their order. */
function placeOf(i: number, winner: number) {
  const place = i === winner ? 1 : i < winner ? i + 2 : i + 1;
  return { first: place, last: place };
}

const result: Backtest = {
  races: [
    race("a", 0.5, 0),
    race("b", 0.4, 0),
    race("c", 0.3, 3),
    race("e", 0.2, 0),
    race("f", 0.3, 0),
  ],
  skipped: [{ id: "d", reason: "no rink" }],
  seed: "x",
  simulated: 2000,
  stopped: false,
};
const summary = summariseBacktest(result);

test("the summary has the seven forecasters with their scores, and nothing else", () => {
  expect(Object.keys(summary.summary)).toEqual([
    "model",
    "plackettLuce",
    "plackettLuceTimes",
    "uniform",
    "noHistory",
    "noPhysics",
    "ratingAlone",
  ]);
  for (const scores of Object.values(summary.summary)) {
    expect(scores).toEqual({
      win: { logScore: expect.any(Number), brier: expect.any(Number) },
      podium: { logScore: expect.any(Number), brier: expect.any(Number) },
      top8: { logScore: expect.any(Number), brier: expect.any(Number) },
      rps: expect.any(Number),
    });
  }
});

test("scores are means over starters, then over races; who has no name is not scored", () => {
  const scored = ([p, won]: [number, boolean]) => {
    const other = (1 - p) / 9;
    const hit = Math.log(won ? p : other);
    const missed = won ? 8 * Math.log(1 - other) : Math.log(1 - p) + 7 * Math.log(1 - other);
    return (hit + missed) / 9;
  };
  const byHand = (
    [
      [0.5, true],
      [0.4, true],
      [0.3, false],
      [0.2, true],
      [0.3, true],
    ] as [number, boolean][]
  ).map(scored);
  const mean = byHand.reduce((sum, x) => sum + x) / 5;
  expect(summary.summary.model.win.logScore).toBeCloseTo(mean, 12);
  expect(summary.starts).toBe(45);
  const uniform = (Math.log(0.1) + 8 * Math.log(0.9)) / 9;
  expect(summary.summary.uniform.win.logScore).toBeCloseTo(uniform, 12);
  const difference = summary.differences.plackettLuce.win.logScore!;
  expect(difference.value).toBeCloseTo(mean - uniform, 12);
  expect(difference.low!).toBeLessThan(difference.value);
  expect(difference.high!).toBeGreaterThan(difference.value);
  expect(summary.differences.noHistory.win.logScore).toEqual({ value: 0, low: 0, high: 0 });
});

test("every race shows the chances of its named starters", () => {
  const [first] = summary.races;
  expect(first).toMatchObject({ id: "a", date: "2025-01-01", starters: 10, history: 4 });
  expect(first!.skaters).toHaveLength(9);
  expect(Object.keys(first!.skaters[0]!)).toEqual(["name", "win", "podium", "top8"]);
  expect(first!.skaters[0]!.win).toBe(0.5);
});

test("the misses are the calls that went furthest wrong, worst first", () => {
  expect(summary.misses).toHaveLength(10);
  expect(summary.misses[0]).toMatchObject({ id: "c", name: "Skater 3", event: "win" });
  expect(Object.keys(summary.misses[0]!)).toEqual(["id", "name", "event", "p", "happened"]);
  const surprise = summary.misses.map(({ p, happened }) => (happened ? p : 1 - p));
  expect(surprise).toEqual(surprise.toSorted((a, b) => a - b));
});

test("every call of the model but the certain ones is in a bin", () => {
  const { win, podium, top8, pooled } = summary.reliability.model;
  const starts = [win, podium, top8, pooled].map(({ bins }) =>
    bins.reduce((sum, bin) => sum + bin.starts, 0),
  );
  expect(starts).toEqual([45, 45, 45, 135]);
});

test("one race is scored without intervals", () => {
  const {
    scores,
    differences,
    summary: values,
  } = summariseBacktest({
    ...result,
    races: result.races.slice(0, 1),
  });
  const value = values.model.win.logScore;
  expect(scores.model.win.logScore).toEqual({ value, low: null, high: null });
  expect(differences.uniform.rps).toMatchObject({ low: null, high: null });
});

test("a lottery gets no reliability slope, though the three events differ in how often they happen", () => {
  const { model, plackettLuce } = summary.reliability;
  expect(plackettLuce.pooled.slope).toBeNull();
  expect(model.pooled.slope).not.toBeNull();
});

test("it says what it left out and what it was made with", () => {
  expect(summary).toMatchObject({
    skipped: [{ id: "d", reason: "no rink" }],
    seed: "x",
    simulated: 2000,
    stopped: false,
    modelVersion: expect.any(Number),
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lapSpeeds } from "../../../src/history/validation/lap-order.ts";
import { measures } from "../../../src/history/validation/measures.ts";
import { pointOf } from "../../../src/history/validation/sample.ts";
import { smallHeat } from "../../sim/small-heat.ts";
import { DISQUALIFIED, type MadeUpRow, madeUpRaces, steady, until } from "./hand-made-races.ts";

const heat = smallHeat({ skaters: 4 });
const measured = (id: string, ...fields: MadeUpRow[][][]): number =>
  pointOf(
    measures[id]!.sample(
      fields.map((races) => ({ heat, seed: "x", outcomes: madeUpRaces(...races) })),
    ),
  )(null);

describe("lap-order", () => {
  /** Seconds of each lap: fast, quick, slow, slowest, by the groups of Peng et al. */
  const laps = [34, 34, 31, 29, 30, 31, 31, 29, 30, 31, 31, 29, 30, 30, 29, 29];
  const rider = (change: Record<number, number> = {}): MadeUpRow => {
    let time = 0;
    const behind = laps.map((seconds, k) => {
      time += change[k + 1] ?? seconds;
      return time - 30 * (k + 1);
    });
    return { behind };
  };

  test("holds where the groups of laps are in order of their mean speed", () => {
    expect(measured("lap-order", [[rider(), rider()]])).toBe(1);
    // One slow lap of a fast group does not matter, as long as the mean of the group is the fastest.
    expect(measured("lap-order", [[rider({ 16: 30.5 })]])).toBe(1);
  });

  test("does not hold where one group as a whole is out of order", () => {
    expect(measured("lap-order", [[rider({ 4: 31, 8: 31, 12: 31, 15: 31, 16: 31 })]])).toBe(0);
    expect(measured("lap-order", [[rider({ 1: 30, 2: 30 })]])).toBe(0);
  });

  test("looks at those with the full distance alone", () => {
    const slow = rider({ 16: 60 });
    expect(measured("lap-order", [[rider(), { ...slow, status: DISQUALIFIED }]])).toBe(1);
  });

  test("has the speed of a lap from its length and time", () => {
    const speeds = lapSpeeds({
      heat,
      seed: "x",
      outcomes: madeUpRaces([rider(), rider({ 5: 32 })]),
    });
    expect(speeds[3]).toBeCloseTo(362.2 / 29, 6);
    expect(speeds[4]).toBeCloseTo((362.2 / 30 + 362.2 / 32) / 2, 3);
  });
});

describe("race-to-race", () => {
  const ranked = (...places: number[]): MadeUpRow[] =>
    places.map((place) => ({ behind: steady(place), place }));
  test("is 1 for the same ranks, -1 for reversed ones, and the mean over pairs", () => {
    expect(measured("race-to-race", [ranked(1, 2, 3, 4)], [ranked(1, 2, 3, 4)])).toBeCloseTo(1, 12);
    const first = [ranked(1, 2, 3, 4), ranked(1, 2, 3, 4)];
    expect(measured("race-to-race", first, [ranked(4, 3, 2, 1), ranked(1, 2, 4, 3)])).toBeCloseTo(
      (-1 + 0.8) / 2,
      12,
    );
  });
  test("takes two races of the same field", () => {
    const keys = measures["race-to-race"]!.runs!("some-field", () => true);
    expect(keys.map(({ field, heat: second }) => [field, second])).toEqual([
      ["some-field", 0],
      ["some-field", 1],
    ]);
  });
});

test("position at the bell and order over the line: Kendall over those who finish", () => {
  const rows = [
    { behind: until(15, 3, 0) },
    { behind: until(15, 1, 1) },
    { behind: until(15, 2, 2) },
    { behind: steady(0).slice(0, 15) },
  ];
  // At the bell 1, 2, 0; at the finish 0, 1, 2: of three pairs one is kept.
  expect(measured("position-rank-lap15", [rows])).toBeCloseTo(-1 / 3, 12);
});

test("a lead of two seconds at the bell makes a lone winner", () => {
  const outcomes = madeUpRaces([{ behind: steady(0) }], [{ behind: steady(0) }]);
  outcomes.bellLead.set([2000, 1999]);
  expect(pointOf(measures["solo-win"]!.sample([{ heat, seed: "x", outcomes }]))(null)).toBe(0.5);
});

test("semifinals are compared with the event's own final, or ridden as one where that is unknown", () => {
  const { runs } = measures["semis-slower"]!;
  expect(runs!("x-men-sf2", (id) => id === "x-men-final")).toEqual([
    { field: "x-men-sf2", heat: 0, asFinal: false },
    { field: "x-men-final", heat: 0, asFinal: false },
  ]);
  expect(runs!("x-women-sf1", () => false)[1]).toEqual({
    field: "x-women-sf1",
    heat: 0,
    asFinal: true,
  });
  const at = (seconds: number): MadeUpRow[] => [{ behind: steady(seconds) }];
  expect(measured("semis-slower", [at(9), at(11), at(10)], [at(4), at(3), at(2)])).toBeCloseTo(
    7,
    9,
  );
});

test("every target of the data, and nothing else, has a way to be measured", () => {
  const { targets } = JSON.parse(readFileSync("data/targets.json", "utf8")) as {
    targets: { id: string }[];
  };
  const ids = new Set(targets.map(({ id }) => id));
  expect([...Object.keys(measures), "draft-saving"].sort()).toEqual([...ids].sort());
});

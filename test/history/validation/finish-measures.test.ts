import { describe, expect, test } from "vitest";
import {
  finishGap,
  finishMeasures,
  lastGap,
  winningTime,
} from "../../../src/history/validation/finish-measures.ts";
import { pointOf } from "../../../src/history/validation/sample.ts";
import { smallHeat } from "../../sim/small-heat.ts";
import { DISQUALIFIED, LAPPED, madeUpRaces, steady } from "./hand-made-races.ts";

const heat = smallHeat({ skaters: 5 });
const measured = (id: string, outcomes: ReturnType<typeof madeUpRaces>): number =>
  pointOf(finishMeasures[id]!.sample([{ heat, seed: "x", outcomes }]))(null);

/** Finishes at 480, 480.2, 481.5 and 490 s; one stops. Ranked by points otherwise than over the line. */
const race = madeUpRaces([
  { behind: steady(1.5), place: 1 },
  { behind: steady(0), place: 2 },
  { behind: steady(10), place: 4 },
  { behind: steady(0.2), place: 3 },
  { behind: steady(2).slice(0, 9) },
]);

describe("gaps", () => {
  test("are counted by order over the line, not by rank", () => {
    expect(finishGap(race, 0, 2)).toBeCloseTo(0.2, 9);
    expect(finishGap(race, 0, 3)).toBeCloseTo(1.5, 9);
    expect(lastGap(race, 0)).toBeCloseTo(10, 9);
  });

  test("are unknown where fewer finish", () => {
    expect(finishGap(race, 0, 5)).toBeNaN();
    expect(measured("gap-16th", race)).toBeNaN();
  });

  test("of a dead heat are nothing", () => {
    const dead = madeUpRaces([{ behind: steady(0) }, { behind: steady(0) }, { behind: steady(3) }]);
    expect(finishGap(dead, 0, 2)).toBe(0);
  });
});

test("the winning time is that of who is ranked first", () => {
  expect(winningTime(race, 0)).toBeCloseTo(481.5, 9);
});

test("medians are taken over races, and races that say nothing are left out", () => {
  const field = (last: number) => [0, 0.1, 0.2, 0.3, last].map((s) => ({ behind: steady(s) }));
  const races = madeUpRaces(field(20), field(30), field(25), [
    { behind: steady(0) },
    ...Array.from({ length: 4 }, () => ({ behind: steady(0).slice(0, 3) })),
  ]);
  expect(measured("gap-last", races)).toBeCloseTo(25, 9);
  expect(measured("gap-4th", races)).toBeCloseTo(0.3, 9);
});

test("eight within two seconds are eight who finish so", () => {
  const eight = (last: number, more: number) => [
    ...Array.from({ length: 7 }, (_, i) => ({ behind: steady(0.1 * i) })),
    { behind: steady(last) },
    { behind: steady(more) },
  ];
  expect(measured("first-eight-2s", madeUpRaces(eight(2, 9), eight(2.001, 9)))).toBe(0.5);
  const seven = madeUpRaces(Array.from({ length: 7 }, () => ({ behind: steady(0) })));
  expect(measured("first-eight-2s", seven)).toBe(0);
});

test("starters who do not ride all laps and those disqualified are counted apart", () => {
  const races = madeUpRaces([
    { behind: steady(0) },
    { behind: steady(0), status: DISQUALIFIED, place: 5 },
    { behind: steady(0).slice(0, 15), status: LAPPED },
    { behind: steady(0).slice(0, 4) },
    { behind: steady(3) },
  ]);
  expect(measured("not-all-laps", races)).toBe(0.4);
  expect(measured("disqualified", races)).toBe(0.2);
});

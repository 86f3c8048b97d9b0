import { expect, test } from "vitest";
import { fadeRaces, rankRace, startersOf } from "../../src/history/ranked-race.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

test("a race is ranked by first possible place, without those who did not start", () => {
  const sheet = madeUpSheet("a", "2025-01-01", [
    { name: "Cees" },
    { name: "Anna", place: 2 },
    { name: "Dirk", status: "DNS" },
    { name: "Bob", place: 1 },
  ]);
  const { starts, weight, day } = rankRace(sheet, (name) => [name === "Anna" ? 1 : 0]);
  expect({ weight, day }).toEqual({ weight: 1, day: "2025-01-01" });
  expect(starts).toEqual([
    { skater: "Bob", first: 1, last: 1, covariates: [0] },
    { skater: "Anna", first: 2, last: 2, covariates: [1] },
    { skater: "Cees", first: 3, last: 3, covariates: [0] },
  ]);
});

test("the order of the rows has no say", () => {
  const names = ["Anna", "Bob", "Cees"];
  const forwards = madeUpSheet("a", "2025-01-01", names);
  const backwards = { ...forwards, skaters: forwards.skaters.toReversed() };
  expect(rankRace(backwards)).toEqual(rankRace(forwards));
});

test("starters without a name are each somebody else, in this race and all others", () => {
  const races = ["a", "b"].map((id) => rankRace(madeUpSheet(id, "2025-01-01", [null, null])));
  const skaters = races.flatMap(({ starts }) => starts.map(({ skater }) => skater));
  expect(new Set(skaters).size).toBe(4);
});

test("as many started as there are rows, or as the last place says", () => {
  const { skaters } = madeUpSheet("a", "2025-01-01", ["Anna", { name: "Bob", place: 7 }]);
  expect(startersOf(madeUpSheet("a", "2025-01-01", skaters))).toBe(7);
  expect(startersOf(madeUpSheet("a", "2025-01-01", ["Anna", "Bob", { name: "Cees" }]))).toBe(3);
});

test("a race counts half after one half-life", () => {
  const race = rankRace(madeUpSheet("a", "2023-01-01", ["Anna", "Bob"]));
  const [faded] = fadeRaces([race], "2025-01-01", 2);
  expect(faded!.weight).toBeCloseTo(0.5, 3);
  expect(faded!.starts).toEqual(race.starts);
});

test("a race without a day cannot be ranked", () => {
  const { date: _, ...undated } = madeUpSheet("a", "2025-01-01", ["Anna"]);
  expect(() => rankRace(undated)).toThrow("a: date: expected a day, got nothing");
});

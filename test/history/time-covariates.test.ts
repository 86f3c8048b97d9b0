import { expect, test } from "vitest";
import { timeCovariates } from "../../src/history/time-covariates.ts";
import { madeUpRecord } from "./made-up-record.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const sheet = madeUpSheet("a", "2025-01-10", ["Anna", "Bob", "Cees", "Dirk", null]);
const anna = madeUpRecord("Anna", [{ distance: 1500, sec: 104, date: "2025-01-01" }]);
const bob = madeUpRecord("Bob", [{ distance: 1500, sec: 108, date: "2025-01-01" }]);
const late = { distance: 1500, sec: 90, date: "2025-01-10" };

test("the faster of two is one standard deviation above the field, the slower one below", () => {
  const of = timeCovariates(sheet, [anna, bob]);
  const [faster, known] = of("Anna");
  expect(faster).toBeCloseTo(1, 9);
  expect(known).toBe(0);
  expect(of("Bob")[0]).toBeCloseTo(-1, 9);
});

test("no time over a distance is 0 and a mark, as for one whom nobody has named", () => {
  const of = timeCovariates(sheet, [anna, bob]);
  expect(of("Anna").slice(2)).toEqual([0, 1]);
  expect(of("Cees")).toEqual([0, 1, 0, 1]);
  expect(of(null)).toEqual([0, 1, 0, 1]);
});

test("a time of the day of the race or later is not known, nor one of somebody who does not start", () => {
  const cees = madeUpRecord("Cees", [late]);
  const elsewhere = madeUpRecord("Zeno", [{ ...late, date: "2025-01-01" }]);
  const of = timeCovariates(sheet, [anna, bob, cees, elsewhere]);
  expect(of("Cees")).toEqual([0, 1, 0, 1]);
  expect(of("Anna")).toEqual(timeCovariates(sheet, [anna, bob])("Anna"));
});

test("a time from thin air counts for less than the same time at sea level", () => {
  const high = madeUpRecord("Bob", [{ distance: 1500, sec: 104, date: "2025-01-01" }]);
  high.times[0]!.venue = "Salt Lake City";
  expect(timeCovariates(sheet, [anna, high])("Anna")[0]).toBeCloseTo(1, 9);
});

test("a field of one time, or without a day, has nothing to compare", () => {
  expect(timeCovariates(sheet, [anna])("Anna")).toEqual([0, 0, 0, 1]);
  const { date: _, ...undated } = sheet;
  expect(timeCovariates(undated, [anna])("Anna")).toEqual([]);
});

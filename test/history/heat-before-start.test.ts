import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { heatBeforeStart } from "../../src/history/heat-before-start.ts";
import { readSheet, type Sheet } from "../../src/history/sheet.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const sheetOf = (id: string): Sheet => {
  const path = resolve(import.meta.dirname, `../../data/races/${id}.json`);
  return readSheet(readFileSync(path, "utf8"), path);
};

/** The same start list with the results handed out the other way round. */
function turnedRound(sheet: Sheet): Sheet {
  const rows = sheet.skaters.filter(({ status }) => status !== "DNS");
  const skaters = rows.map((row, i) => {
    const { name, country, helmet } = rows[rows.length - 1 - i]!;
    return { ...row, name, country, helmet };
  });
  return { ...sheet, skaters, story: [] };
}

test.each(["milano-2026-men-sf2", "wc2025-26-1-slc-men-a", "beijing-2022-men-final"])(
  "the heat of %s is the same whatever came of it",
  (id) => {
    const sheet = sheetOf(id);
    expect(heatBeforeStart(turnedRound(sheet), [])).toEqual(heatBeforeStart(sheet, []));
  },
);

test("nothing that happened stands in the heat, nor an alliance told afterwards", () => {
  const heat = heatBeforeStart(sheetOf("milano-2026-men-sf2"), []);
  expect(heat.happened).toBeUndefined();
  expect(heat.entries.some((entry) => "allies" in entry)).toBe(false);
  expect(heat.entries).toHaveLength(15);
});

test("as many start as the last place says; who did not start is no entry", () => {
  const sheet = madeUpSheet("a", "2025-01-10", [
    "Anna",
    "Bob",
    { name: "Cees", place: 5 },
    { name: "Dirk", status: "DNS" },
  ]);
  const { entries } = heatBeforeStart(sheet, []);
  expect(entries.map(({ name }) => name)).toEqual([
    "Anna",
    "Bob",
    "Cees",
    "unknown 1",
    "unknown 2",
  ]);
});

test("a helmet number that two wear, or beyond the grid, is no grid place", () => {
  const helmets = [4, 4, 31, 1];
  const rows = helmets.map((helmet, i) => ({ name: `Skater ${i}`, place: i + 1, helmet }));
  const { entries } = heatBeforeStart(madeUpSheet("a", "2025-01-10", rows), []);
  expect(entries.map(({ grid }) => grid)).toEqual([1, null, null, null]);
});

test("a rink that is not told, or not known, is taken to lie low", () => {
  const { venue: _, ...nowhere } = madeUpSheet("a", "2025-01-10", ["Anna", "Bob"]);
  expect(heatBeforeStart(nowhere, []).venue).toMatchObject({ name: "unknown", altitude: 100 });
  const lake = madeUpSheet("a", "2025-01-10", ["Anna", "Bob"], { venue: "Frozen lake, Nowhere" });
  expect(heatBeforeStart(lake, []).venue).toMatchObject({
    name: "Frozen lake, Nowhere",
    altitude: 100,
  });
});

test("a sheet that makes no heat says why", () => {
  const nameless = madeUpSheet("a", "2025-01-10", ["Anna", null, null]);
  expect(() => heatBeforeStart(nameless, [])).toThrow("names of only 1 of 3 starters are known");
});

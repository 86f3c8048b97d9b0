import { expect, test } from "vitest";
import { judgedHeats } from "../../src/history/judged-heats.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const names = ["Anna", "Bob", "Cees", "Dirk"];
const judge = (...sheets: Parameters<typeof judgedHeats>[0][number][]) =>
  judgedHeats(sheets, sheets, []);

test("heats come in order of days, each knowing the days before", () => {
  const { heats, skipped } = judge(
    madeUpSheet("b", "2025-01-08", names),
    madeUpSheet("c", "2025-01-01", names),
    madeUpSheet("a", "2025-01-08", names),
  );
  expect(heats.map(({ sheet }) => sheet.id)).toEqual(["c", "a", "b"]);
  expect(heats.map(({ known }) => known.sheets.map(({ id }) => id))).toEqual([[], ["c"], ["c"]]);
  expect(skipped).toEqual([]);
});

test("starters stand in the order of the heat with where they came in", () => {
  const { heats } = judge(
    madeUpSheet("a", "2025-01-01", ["Cees", null, "Anna", { name: "Bob", status: "DQ" }]),
  );
  expect(heats[0]!.starters).toEqual([
    { name: "Anna", came: { first: 3, last: 3 } },
    { name: "Bob", came: { first: 4, last: 4 } },
    { name: "Cees", came: { first: 1, last: 1 } },
    { name: null, came: null },
  ]);
});

test("what cannot be forecast or judged is left out with the reason", () => {
  const good = madeUpSheet("x", "2025-01-01", names);
  const { date: _, ...undated } = good;
  const { gender: __, ...neither } = good;
  const unplaced = names.map((name) => ({ name }));
  const { heats, skipped } = judge(
    { ...undated, id: "undated" },
    { ...neither, id: "neither" },
    madeUpSheet("unplaced", "2025-01-01", unplaced),
    madeUpSheet(
      "crowd",
      "2025-01-01",
      Array.from({ length: 31 }, (_, i) => `Skater ${i}`),
    ),
  );
  expect(heats).toEqual([]);
  expect(skipped).toEqual([
    { id: "undated", reason: "date: expected a day, got nothing" },
    { id: "neither", reason: "gender: expected men or women, got nothing" },
    { id: "unplaced", reason: "places of only 0 of 4 starters are known" },
    { id: "crowd", reason: "entries: expected 2 to 30, got 31" },
  ]);
});

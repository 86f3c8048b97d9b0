import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chooseSheets, type SheetChoice, sheetFields } from "../../src/history/choose-sheets.ts";
import { readSheet } from "../../src/history/sheet.ts";
import { bareSheet } from "./bare-sheet.ts";

const sheets = readdirSync("data/races").map((file) =>
  readSheet(readFileSync(`data/races/${file}`, "utf8"), file),
);
const chosen = (choice: SheetChoice) => chooseSheets(sheets, choice).map(({ id }) => id);

it("takes all where nothing is said", () => {
  expect(chosen({})).toHaveLength(43);
});
it.each([
  // Two semifinals each of 2018, 2022 and 2026, and of the men and women of 2023.
  ["semifinal", 10],
  // Those, three Olympic finals and the final of 2020.
  ["championship", 14],
  // 2015, and six each of 2024-25 and 2025-26.
  ["a", 13],
  ["b", 12],
  ["national", 4],
  ["junior", 0],
] as const)("of the field %s there are %i", (field, races) => {
  expect(chosen({ field })).toHaveLength(races);
});
it("every sheet but semifinals is of one field", () => {
  const others = sheetFields.filter((field) => field !== "semifinal");
  expect(others.flatMap((field) => chosen({ field })).sort()).toEqual(chosen({}).sort());
});
it("chooses by gender, by the rules of the time and by what the sprints pay", () => {
  expect(chosen({ gender: "women", field: "semifinal" })).toEqual([
    "wsd2023-women-sf1",
    "wsd2023-women-sf2",
  ]);
  const fivePoints = [
    "pyeongchang-2018-men-final",
    "pyeongchang-2018-men-sf1",
    "pyeongchang-2018-men-sf2",
    "wc2015-16-2-slc-women-a",
  ];
  expect(chosen({ rules: "5-3-1" })).toEqual(fivePoints);
  expect(chosen({ rules: "isu-2018" })).toEqual(fivePoints);
  expect(chosen({ rules: "3-2-1" })).toHaveLength(39);
  expect(chosen({ rules: "isu-2026" })).toHaveLength(3);
});
it("refuses rules that no sheet has, with those there are and the nearest", () => {
  expect(() => chosen({ rules: "isu-2021" })).toThrow(
    new Error(
      '--rules: expected one of 3-2-1, 5-3-1, isu-2018, isu-2022, isu-2026, isu-worldcup-2025, isu-worlds-2020, isu-worlds-2023, got "isu-2021" (did you mean isu-2022?)',
    ),
  );
});
it("a sheet that does not say of what kind it is fits no choice of it, but its sprints and next round are seen", () => {
  const bare = [bareSheet([{}], { qualifiers: 4 })];
  const kept = (choice: SheetChoice) => chooseSheets(bare, choice).length;
  expect(kept({})).toBe(1);
  expect(kept({ field: "semifinal", rules: "3-2-1" })).toBe(1);
  expect(kept({ gender: "men" })).toBe(0);
  expect(kept({ field: "national" })).toBe(0);
});

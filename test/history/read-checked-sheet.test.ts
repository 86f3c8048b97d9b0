import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCheckedSheet } from "../../src/history/read-checked-sheet.ts";

const path = "data/races/beijing-2022-men-sf1.json";
const text = readFileSync(path, "utf8");
const lineOf = (words: string) => text.split("\n").findIndex((one) => one.includes(words)) + 1;

it("hands back a sound sheet", () => {
  const { sheet, warnings } = readCheckedSheet(text, path);
  expect(sheet.skaters).toHaveLength(15);
  expect(warnings).toEqual([]);
});
it("tells the line of what cannot be right", () => {
  const broken = text.replace('"time": 476.74', '"time": 470.74');
  const first = lineOf('"name": "Kristian Ulekleiv"') - 2;
  expect(() => readCheckedSheet(broken, "x.json")).toThrow(
    new Error(
      `x.json: line ${lineOf('"time": 476.74')}: skaters[1].time: expected at least 476.67 (2 over the line, after 1), got 470.74 (see line ${first}: skaters[0])`,
    ),
  );
});
it("warns, with the line, of what the sheet doubts itself", () => {
  const file = "data/races/wc2024-25-5-tomaszow-women-b.json";
  const sheet = readFileSync(file, "utf8");
  const lines = sheet.split("\n").flatMap((one, i) => (/"place": 8,/.test(one) ? [i + 1] : []));
  expect(readCheckedSheet(sheet, "x.json").warnings).toEqual([
    `x.json: line ${lines[1]}: skaters[8].place: expected a place of its own, got 8 again (see line ${lines[0]! - 1}: skaters[7])`,
  ]);
});

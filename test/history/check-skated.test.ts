import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkSkated } from "../../src/history/check-skated.ts";
import { readSheet, type Sheet } from "../../src/history/sheet.ts";

const read = (file: string): string => readFileSync(`data/races/${file}`, "utf8");

/** A sheet with a change, looked over. */
function looked(change: (sheet: Sheet) => void): void {
  const sheet = JSON.parse(read("beijing-2022-men-sf1.json")) as Sheet;
  change(sheet);
  const text = JSON.stringify(sheet, null, 2);
  checkSkated(readSheet(text, "x.json"), text, "x.json");
}

test("every sheet that comes with the program can have been skated", () => {
  for (const file of readdirSync("data/races")) {
    const text = read(file);
    expect(() => checkSkated(readSheet(text, file), text, file)).not.toThrow();
  }
});

test.each<[what: string, change: (sheet: Sheet) => void, message: RegExp]>([
  [
    "a skater twice",
    ({ skaters }) => {
      skaters[3]!.name = skaters[0]!.name;
    },
    /^x\.json: line \d+: skaters\[3\]\.name: expected every skater once, got /,
  ],
  [
    "one place over the line twice",
    ({ skaters }) => {
      skaters[1]!.finishOrder = skaters[0]!.finishOrder;
    },
    /skaters\[1\]\.finishOrder: expected .*, got 1 again \(see line \d+: skaters\[0\]\)/,
  ],
  [
    "one place over the line twice with nothing else known",
    ({ skaters }) => {
      for (const row of skaters.slice(4, 6))
        Object.assign(row, { time: null, points: null, finishPoints: null, finishOrder: 5 });
    },
    /skaters\[5\]\.finishOrder: expected a place of its own, got 5 again/,
  ],
  [
    "two winners of a sprint",
    ({ skaters }) => {
      for (const row of skaters.slice(0, 2)) row.sprintPoints = [3, 0, 0];
    },
    /sprintPoints\[0\]: expected 3-2-1 given out once in sprint 1, got 3 again/,
  ],
  [
    "points that no sprint pays",
    ({ skaters }) => {
      skaters[0]!.sprintPoints = [7, 0, 0];
    },
    /skaters\[0\]\.sprintPoints\[0\]: expected 3, 2, 1, 0 \(sprint 1\), got 7/,
  ],
])("%s is refused", (_, change, message) => {
  expect(() => looked(change)).toThrow(message);
});

test("published places, totals and qualifiers are not looked at", () => {
  expect(() =>
    looked(({ skaters }) => {
      for (const row of skaters) Object.assign(row, { place: 1, points: 99, qualified: true });
    }),
  ).not.toThrow();
});

test("a sheet that doubts itself may contradict itself", () => {
  expect(() =>
    looked((sheet) => {
      sheet.doubt = "two at once";
      sheet.skaters[1]!.finishOrder = sheet.skaters[0]!.finishOrder;
    }),
  ).not.toThrow();
});

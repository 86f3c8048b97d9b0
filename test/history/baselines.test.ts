import { expect, test } from "vitest";
import { fitBaselines, timeRace, uniformChances } from "../../src/history/baselines.ts";
import { madeUpRecord } from "./made-up-record.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const names = ["Anna", "Bob", "Cees", "Dirk", "Eva", "Fien"];
const skaters = names.map((name, i) =>
  madeUpRecord(name, [{ distance: 1500, sec: 104 + i, date: "2024-12-01" }]),
);
const races = ["2025-01-01", "2025-01-08", "2025-01-15", "2025-01-22"].map((day, k) =>
  timeRace(madeUpSheet(`race-${k}`, day, names), skaters),
);
const winChances = (chances: number[][]) => chances.map(([win]) => win!);

test("without history Plackett and Luce know no more than a lottery", () => {
  const starters = [...names, null];
  const chances = winChances(fitBaselines([]).plackettLuce(starters));
  for (const win of chances) expect(win).toBeCloseTo(1 / 7, 10);
  expect(winChances(uniformChances(7))).toEqual(new Array(7).fill(1 / 7));
});

test("past winners are put first, and a stranger in the middle", () => {
  const { plackettLuce, races: learnt } = fitBaselines(races);
  expect(learnt).toBe(4);
  const chances = winChances(plackettLuce(["Fien", "Zeno", "Anna"]));
  expect(chances[2]).toBeGreaterThan(chances[1]!);
  expect(chances[1]).toBeGreaterThan(chances[0]!);
});

test("with times a stranger who is fast alone is put before one who is slow", () => {
  const strangers = [
    madeUpRecord("Yde", [{ distance: 1500, sec: 104, date: "2024-12-01" }]),
    madeUpRecord("Zeno", [{ distance: 1500, sec: 110, date: "2024-12-01" }]),
  ];
  const { times } = timeRace(madeUpSheet("new", "2025-02-01", ["Zeno", "Yde"]), strangers);
  const { plackettLuceTimes } = fitBaselines(races);
  const [zeno, yde] = winChances(plackettLuceTimes(["Zeno", "Yde"], times));
  expect(yde).toBeGreaterThan(zeno! + 0.02);
});

import { expect, test } from "vitest";
import { heatBeforeStart } from "../../src/history/heat-before-start.ts";
import { placeChances } from "../../src/history/place-chances.ts";
import { ratingChances } from "../../src/history/rating-chances.ts";
import { SKILL_WORTH } from "../../src/sim/skill.ts";
import { madeUpRecord } from "./made-up-record.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const names = ["Anna", "Bob", "Cees", "Dirk"];
const heatOf = (records: ReturnType<typeof madeUpRecord>[]) =>
  heatBeforeStart(madeUpSheet("a", "2025-01-10", names), records);
const skillOf = (mean: number, sd = 0.5) => ({ mean, sd, source: "made up" });
const winsOf = (chances: number[][]) => chances.map(([win]) => win!);

test("of skaters of whom nothing is known each place is as likely", () => {
  const chances = ratingChances(heatOf([]), new Map()).flat();
  for (const p of chances) expect(p).toBeCloseTo(1 / 4, 10);
});

test("a unit of skill is worth what the engine makes of it, however well it is known", () => {
  const expected = placeChances([2 * SKILL_WORTH, 0, -SKILL_WORTH, 0]);
  for (const sd of [0.1, 1.8]) {
    const skills = new Map([
      ["Anna", skillOf(2, sd)],
      ["Cees", skillOf(-1, sd)],
    ]);
    const chances = ratingChances(heatOf([]), skills);
    chances.flat().forEach((p, i) => {
      expect(p).toBeCloseTo(expected.flat()[i]!, 10);
    });
  }
});

test("who is fast alone is put first, until his skill says otherwise", () => {
  const heat = heatOf(
    names.map((name, i) =>
      madeUpRecord(name, [{ distance: 1500, sec: 104 + 2 * i, date: "2024-12-01" }]),
    ),
  );
  const wins = winsOf(ratingChances(heat, new Map()));
  expect(wins).toEqual(wins.toSorted((a, b) => b - a));
  expect(wins[0]).toBeGreaterThan(wins[3]! + 0.1);
  const [first, , , last] = winsOf(ratingChances(heat, new Map([["Dirk", skillOf(6)]])));
  expect(last).toBeGreaterThan(first!);
});

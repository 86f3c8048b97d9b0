import { expect, test } from "vitest";
import { heatBeforeStart } from "../../src/history/heat-before-start.ts";
import { skilledHeat } from "../../src/history/skilled-heat.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

test("who is given a skill has it, who is given none stays as he is", () => {
  const heat = heatBeforeStart(madeUpSheet("a", "2025-01-10", ["Anna", "Bob"]), []);
  const skill = { mean: 1, sd: 0.5, source: "made up" };
  const [anna, bob] = heat.entries;
  const { entries, ...rest } = skilledHeat(heat, new Map([["Bob", skill]]));
  expect(entries).toEqual([anna, { ...bob, bunchSkill: skill }]);
  const { entries: _, ...same } = heat;
  expect(rest).toEqual(same);
});

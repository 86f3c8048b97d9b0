import { expect, test } from "vitest";
import { commandFor } from "../../src/viz/command-line.ts";
import { heatName } from "../../src/viz/heat-name.ts";
import { firstQuestion } from "../../src/viz/question.ts";
import { goneOf, scorersOf } from "../../src/viz/rink-notes.ts";
import { shortHeat } from "../odds/short-heat.ts";

test("taps fill one sprint after the other; who is out of the race fills none", () => {
  const taps = [{ helmet: "A" }, { helmet: null }, { gone: "D" }, { helmet: "B" }, { helmet: "C" }];
  expect(scorersOf(taps, [3, 3])).toEqual([["A", null, "B"], ["C"]]);
  expect(goneOf(taps)).toEqual(["D"]);
  expect(scorersOf([], [3])).toEqual([]);
});

test("the command for a question is safe in a shell and says whether it needs the heat as a file", () => {
  const heat = shortHeat();
  const asked = { ...firstQuestion(heat, "short"), seed: "it's $HOME" };
  const { line, needsFile } = commandFor(heat, asked);
  expect(line).toContain(`--seed 'it'\\''s $HOME'`);
  expect(needsFile).toBe(false);
  expect(commandFor(heat, { ...asked, scratched: ["A"] }).needsFile).toBe(true);
});

test("names of heats leave out what all have in common", () => {
  expect(heatName("Olympic Winter Games Beijing 2022, mass start men, semifinal 1")).toBe(
    "Beijing 2022, men, semifinal 1",
  );
  expect(heatName("ISU Speed Skating World Cup 3, 2025-26, mass start men, Division A")).toBe(
    "World Cup 3, 2025-26, men, Division A",
  );
});

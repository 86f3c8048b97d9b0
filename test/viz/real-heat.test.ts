import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseScenarioText } from "../../src/sim/schema.ts";
import { happenedText } from "../../src/viz/happened-text.ts";
import { heatFacts, momentOf, standingsAfter } from "../../src/viz/real-heat.ts";
import { en } from "../../src/viz/text/en.ts";

const path = "scenarios/beijing-2022-men-sf1.json";
const heat = parseScenarioText(readFileSync(path, "utf8"), path);

test("what happened is told as the command line tells it", () => {
  expect(happenedText(heat, "Sven Kramer", en)).toBe(
    "won sprint 2 (3 points), 9th over the line, ranked 7th of 15, through",
  );
  expect(happenedText(heat, "Nobody", en)).toBeNull();
});

test("facts run from the start to the finish, and points stand after each sprint", () => {
  const laps = heatFacts(heat, "Sven Kramer", en).map(({ toGo }) => toGo);
  expect(laps).toEqual([...laps].sort((a, b) => b - a));
  expect(standingsAfter(heat, 2)[0]!.points).toBe(3);
  expect(standingsAfter(heat, 3).find(({ name }) => name === "Bart Swings")!.points).toBe(4);
});

test("the coach is asked when the reported attack began", () => {
  expect(momentOf(heat, "Sven Kramer")).toEqual({ toGo: 9, plan: "attack:togo=9" });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { surprises } from "../../../src/history/validation/surprise.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import type { Scenario } from "../../../src/sim/scenario.ts";

const scenario: Scenario = JSON.parse(readFileSync("scenarios/beijing-2022-men-sf1.json", "utf8"));

test("where each real number lies is counted over the outcome columns", async () => {
  const { heat, outcomes } = await simulate(scenario, { races: 40, seed: "surprise" });
  const rows = surprises({ heat, outcomes, seed: "surprise" }, "Sven Kramer");
  const told = Object.fromEntries(rows.map((row) => [row.what, row]));
  // As the sheet has it: first six within 0.26 s, seven scorers, cut at three points; Kramer 3 points, 9th, 7th.
  expect(told["gap from the first to the sixth over the line, s"]!.real).toBe(0.26);
  expect(told["skaters with intermediate points"]!.real).toBe(7);
  expect(told["points of the last to go through"]!.real).toBe(3);
  expect(rows.filter(({ what }) => what.startsWith("Sven Kramer")).map(({ real }) => real)).toEqual(
    [3, 9, 7],
  );
  const kramer = heat.names.indexOf("Sven Kramer");
  const ranks = Array.from({ length: 40 }, (_, race) => outcomes.place[race * 15 + kramer]!);
  const below =
    ranks.filter((rank) => rank < 7).length + ranks.filter((rank) => rank === 7).length / 2;
  expect(told["Sven Kramer: rank"]!.percentile).toBe(below / 40);
  const sorted = ranks.toSorted((a, b) => a - b);
  expect(told["Sven Kramer: rank"]!.simulated.median).toBe(sorted[20]);
});

test("what is not known of the real race is left out", async () => {
  const ranking = scenario.happened!.ranking.map((row) => ({
    ...row,
    time: null,
    finishOrder: null,
  }));
  const happened = { ...scenario.happened!, ranking };
  const { heat, outcomes } = await simulate({ ...scenario, happened }, { races: 2, seed: "x" });
  expect(surprises({ heat, outcomes, seed: "x" }).map(({ what }) => what)).toEqual([
    "skaters with intermediate points",
    "points of the last to go through",
  ]);
});

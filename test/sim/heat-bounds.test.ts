import { expect, test } from "vitest";
import { heatBounds } from "../../src/sim/heat-bounds.ts";
import { resolveRules } from "../../src/sim/rules.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";

const boundsOf = (tactic: string, name: string, laps: 10 | 16) => {
  const { parameters } = catalogue.find((words) => words.name === tactic)!;
  const parameter = parameters.find((words) => words.name === name)!;
  return heatBounds(parameter, resolveRules(laps === 10 ? "isu-junior-10" : "isu-2022"));
};

test("a sprint is one that the race has, laps to go are those after the neutral lap", () => {
  expect(boundsOf("contest", "sprint", 16)).toEqual({ min: 1, max: 3 });
  expect(boundsOf("contest", "sprint", 10)).toEqual({ min: 1, max: 2 });
  expect(boundsOf("attack", "togo", 16)).toEqual({ min: 0.25, max: 15 });
  expect(boundsOf("attack", "togo", 10)).toEqual({ min: 0.25, max: 9 });
  expect(boundsOf("sit-in", "until", 10)).toEqual({ min: 0, max: 9 });
});

test("what counts nothing of the heat keeps its own bounds", () => {
  expect(boundsOf("steal", "laps", 10)).toEqual({ min: 0.3, max: 3 });
  expect(boundsOf("contest", "distance", 10)).toEqual({ min: 30, max: 600 });
});

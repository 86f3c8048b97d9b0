import { expect, test } from "vitest";
import { resolveRules } from "../../src/sim/rules.ts";
import { sprintNumbers } from "../../src/sim/sprint-numbers.ts";

test("sprints are numbered with the laps to go by which tables name them", () => {
  expect(sprintNumbers(resolveRules("isu-2022"))).toBe(
    "1..3 (1 with 12, 2 with 8, 3 with 4 laps to go)",
  );
  expect(sprintNumbers({ laps: 4, sprints: [{ lap: 3, points: [1] }] })).toBe(
    "1..1 (1 with 1 lap to go)",
  );
});

test("without sprints there is no number to give", () => {
  expect(sprintNumbers({ laps: 16, sprints: [] })).toBe("a race with sprints");
});

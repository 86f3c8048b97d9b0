import { expect, it } from "vitest";
import { sprintOfPlan } from "../../../src/odds/tree/sprint-of-plan.ts";
import { parsePlan } from "../../../src/sim/plan.ts";
import { resolveRules } from "../../../src/sim/rules.ts";
import { catalogue } from "../../../src/sim/tactics/catalogue.ts";

const rules = resolveRules("isu-2022");
const sprintOf = (text: string, wanted?: number) =>
  sprintOfPlan(parsePlan(text, catalogue, []), rules, wanted) + 1;

it.each([
  ["contest:sprint=2", 2],
  ["skip:sprint=1; contest:sprint=2; if points>=3 defend", 2],
  ["steal:sprint=3", 3],
  ["attack:togo=9", 2],
  ["attack", 2],
  ["attack:togo=8", 3],
  ["sit-in; attack:togo=13", 1],
])("%s goes for sprint %i", (plan, sprint) => expect(sprintOf(plan)).toBe(sprint));

it("a number that is given goes before the plan", () => {
  expect(sprintOf("sit-in", 3)).toBe(3);
  expect(sprintOf("contest:sprint=2", 1)).toBe(1);
});

it.each([
  ["sit-in", undefined, "a plan that goes for none"],
  ["attack:togo=4", undefined, "a plan that goes for none"],
  ["contest", undefined, "a plan that goes for several"],
  ["contest:sprint=1; contest:sprint=3", undefined, "a plan that goes for several"],
  ["contest:sprint=4", undefined, "a plan that goes for sprint 4"],
  ["sit-in", 4, "4"],
])("is refused in one line: %s", (plan, wanted, got) => {
  expect(() => sprintOf(plan, wanted)).toThrow(
    new Error(`sprint: expected 1..3 (1 with 12, 2 with 8, 3 with 4 laps to go), got ${got}`),
  );
});

it("a race without sprints has none to go for", () => {
  expect(() => sprintOfPlan([], { sprints: [], laps: 16 })).toThrow(
    new Error("sprint: expected a race with sprints, got none"),
  );
});

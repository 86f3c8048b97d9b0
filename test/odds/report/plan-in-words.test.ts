import { expect, test } from "vitest";
import { planInWords } from "../../../src/odds/report/plan-in-words.ts";
import { dutchPlan } from "../../../src/odds/report/text/dutch-plan.ts";

const names = ["Sven Kramer", "Bart Swings"];

test("a plan in a line", () => {
  expect(planInWords("skip:sprint=1; contest:sprint=2; if points>=3 defend", names)).toBe(
    "Skip sprint 1; go for sprint 2; with 3 or more points: keep the points",
  );
  expect(planInWords("if points>=3 defend else attack:togo=5", names)).toBe(
    "With 3 or more points: keep the points; else attack with 5 to go",
  );
  expect(planInWords("none", names)).toBe("No orders");
});

test("a plan in a line in Dutch", () => {
  expect(
    planInWords("skip:sprint=1; contest:sprint=2; if points>=3 defend", names, dutchPlan),
  ).toBe(
    "Laat tussensprint 1 lopen; ga voor tussensprint 2; met 3 of meer punten: verdedig de punten",
  );
});

import { expect, test } from "vitest";
import { formatPlan, parsePlan } from "../../src/sim/plan.ts";
import { planInField } from "../../src/sim/plan-in-field.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";

const entrants = ["Bart Swings", "Sven Kramer", "Joey Mantia"];
const starters = ["Sven Kramer", "Joey Mantia"];

const left = (text: string): string =>
  formatPlan(planInField(parsePlan(text, catalogue, entrants), catalogue, starters));

test("orders that name nobody stay as they are", () => {
  const plan = "skip:sprint=1; if points>=3 defend else sit-in";
  expect(left(plan)).toBe(formatPlan(parsePlan(plan, catalogue, entrants)));
});

test("an order about him who does not start falls away, one about others stays", () => {
  expect(left("sit-in; wheel:skater=Swings; wheel:skater=Mantia")).toBe(
    'sit-in; wheel:skater="Joey Mantia"',
  );
});

test("of several who are named those who start are left", () => {
  expect(left("let-go:skaters=Swings+Mantia")).toBe(left("let-go:skaters=Mantia"));
  expect(left("let-go:skaters=Swings")).toBe("");
});

test("who does not start never gets away: what asks for it falls away, what goes without it stays", () => {
  expect(left("if away=Swings join")).toBe("");
  expect(left("if away=Swings join else sit-in")).toBe("sit-in");
  expect(left("unless away=Swings attack")).toBe("attack");
});

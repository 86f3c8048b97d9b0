import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planCatalogue, strongestRival } from "../../../src/odds/compare/plan-catalogue.ts";
import { usualPlans } from "../../../src/odds/matrix/usual-plans.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { parsePlan } from "../../../src/sim/plan.ts";
import { planFor } from "../../../src/sim/plan-for.ts";
import type { Scenario } from "../../../src/sim/scenario.ts";
import { parseScenarioText } from "../../../src/sim/schema.ts";
import { catalogue } from "../../../src/sim/tactics/catalogue.ts";
import { firstQuestion } from "../../../src/viz/question.ts";
import { shortHeat } from "../short-heat.ts";

const path = "scenarios/beijing-2022-men-sf1.json";
const heat = compileScenario(parseScenarioText(readFileSync(path, "utf8"), path));
const kramer = heat.names.indexOf("Sven Kramer");
/** Tactics that help somebody else, or give up. */
const LEFT_OUT = ["trade", "slow", "lead-out", "sit-up"];

test("every tactic of the catalogue is tried but those that help others or give up, each plan once", () => {
  const plans = planCatalogue(heat, kramer);
  const used = new Set(
    plans.flatMap((plan) => parsePlan(plan, catalogue, heat.names).map(({ tactic }) => tactic)),
  );
  expect([...used].sort()).toEqual(
    catalogue
      .map(({ name }) => name)
      .filter((name) => !LEFT_OUT.includes(name))
      .sort(),
  );
  expect(new Set(plans).size).toBe(plans.length);
  expect(plans.length).toBeGreaterThanOrEqual(10);
  expect(plans).toEqual(
    expect.arrayContaining(["sit-in", "contest:sprint=2", "attack:togo=9", "sprint:distance=300"]),
  );
});

test("it keeps to what the heat has: attacks within its laps, its own sprints, points only where they help through", () => {
  const short = planCatalogue(compileScenario(shortHeat(null)), 0);
  expect(short.filter((plan) => plan.startsWith("attack"))).toEqual(["attack:togo=3"]);
  expect(short.filter((plan) => plan.startsWith("contest"))).toEqual(["contest:sprint=1"]);
});

test("every plan that is offered without being asked for can be skated, in short races too", () => {
  const rules: Scenario["rules"][] = [
    "isu-2022",
    "isu-junior-10",
    { preset: "isu-2022", laps: 3, sprints: [] },
  ];
  for (const choice of rules) {
    const { happened: _, ...rest } = heat.scenario;
    const asked = { ...rest, rules: choice };
    const other = compileScenario(asked);
    const offered = [
      ...planCatalogue(other, kramer),
      ...usualPlans(other, 0, true),
      ...usualPlans(other, 0, false),
      ...firstQuestion(asked, "own").plans,
    ];
    for (const plan of offered)
      expect(() => planFor("Sven Kramer", plan, other, "plan")).not.toThrow();
  }
});

test("the rival is another, and no friend", () => {
  const rival = strongestRival(heat, kramer)!;
  expect(rival).not.toBe(kramer);
  expect(planCatalogue(heat, kramer)).toContain(`mark:skater="${heat.names[rival]}"`);
  const friends = { ...heat, bond: new Float64Array(heat.bond.length).fill(1) };
  expect(strongestRival(friends, kramer)).toBeNull();
  const friend = { ...heat, bond: Float64Array.from(heat.bond) };
  friend.bond[kramer * heat.skaters + rival] = 1;
  expect(strongestRival(friend, kramer)).not.toBe(rival);
});

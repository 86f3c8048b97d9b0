import { expect, test } from "vitest";
import { comparePlans } from "../../../src/odds/compare/compare-plans.ts";
import { GoalBits } from "../../../src/odds/compare/goal-bits.ts";
import { SprintAttempts } from "../../../src/odds/compare/sprint-attempts.ts";
import { createOutcomes } from "../../../src/odds/outcomes.ts";
import { planTree } from "../../../src/odds/tree/plan-tree.ts";
import { shortHeat } from "../short-heat.ts";

const rules = { sprints: [{ lap: 3, points: [3, 2, 1] }] };

test("attempts are counted by whether they won the sprint, and only where he went", () => {
  const races = 160;
  const shape = { skaters: 2, sprints: 1, from: 0, races, deeds: 1 };
  const [plan, other] = [createOutcomes(shape), createOutcomes(shape)];
  for (let race = 0; race < races; race++) {
    // He goes in the first 128 races, wins in every fourth of them and is through there; else never. Without it: half of all.
    const [went, won] = [race < 128, race % 4 === 0];
    plan.went[2 * race] = Number(went);
    plan.sprintPoints[2 * race] = won ? 3 : 1;
    plan.place[2 * race] = won ? 1 : 2;
    other.place[2 * race] = race % 2 === 0 ? 1 : 2;
  }
  const bits = [plan, other].map((block) => {
    const goal = new GoalBits({ name: "win", places: 1 }, 0);
    goal.add(block);
    return goal;
  });
  const attempts = new SprintAttempts(0, 0, rules);
  attempts.add(plan);
  const { sprint, wins, breakEven } = attempts.against(bits[0]!, bits[1]!);
  expect(sprint).toBe(1);
  expect(wins!.p).toBe(0.25);
  // Won: through in all, as without it (every fourth is even). Lost: through in none, without it in a third.
  expect(breakEven!.won.mean).toBe(0);
  expect(breakEven!.lost.mean).toBeCloseTo(-1 / 3, 12);
});

test("what a comparison says of an attempt is what the tree of the plan says on the same races", async () => {
  const scenario = shortHeat();
  const skater = scenario.entries[0]!.name;
  const asked = { races: 512, seed: "attempts" };
  const { plans } = await comparePlans(scenario, {
    ...{ skater, goal: "qualify", plans: ["sit-in", "contest:sprint=1"] },
    ...asked,
  });
  const tree = await planTree(
    scenario,
    { skater, plan: "contest:sprint=1", against: "sit-in", goal: "qualify" },
    asked,
  );
  const attempt = plans.find(({ plan }) => plan === "contest:sprint=1")!.attempt!;
  expect(attempt.wins).toEqual(tree.winsWhenTrying);
  expect(attempt.breakEven!.chance.p).toBeCloseTo(tree.breakEven!.chance.p, 12);
  expect(plans.find(({ plan }) => plan === "sit-in")!.attempt).toBeNull();
});

import { describe, expect, it } from "vitest";
import type { Executor, PlansJob } from "../../../src/odds/executor.ts";
import { createOutcomes } from "../../../src/odds/outcomes.ts";
import { type PlanOutcomes, planOutcomes } from "../../../src/odds/plan-outcomes.ts";
import { findSensitivity } from "../../../src/odds/sensitivity/find-sensitivity.ts";
import { sensitivityInputs } from "../../../src/odds/sensitivity/inputs.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { keyedUniform } from "../../../src/sim/random.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const heat = compileScenario(scenario);
const ME = heat.names[0]!;
const question = { skater: ME, goal: "qualify", plan: "attack:togo=2", against: "sit-in" };

/** Skates nothing: the attack gains 0.2 more with skill, 0.1 more with less shelter, and both go up with endurance. */
const executor: Executor<PlansJob, PlanOutcomes> = {
  workers: 1,
  async run({ job, orders }, ranges, onPart) {
    const mine = job.shift?.skaters?.[ME] ?? {};
    const up = (value: number | undefined, by: number): number => (by * Math.sign(value ?? 0)) / 2;
    const both = up((mine.criticalPower ?? 1) - 1, 0.1);
    const alone = up(mine.skill, 0.2) - up((job.shift?.wake ?? 1) - 1, 0.1);
    const chanceOf = (plan: string): number => 0.4 + both + (plan === "sit-in" ? 0 : 0.1 + alone);
    for (const { from, to } of ranges) {
      const blockOf = (plan: string) => {
        const block = createOutcomes({ skaters: 6, sprints: 1, from, races: to - from });
        for (let race = from; race < to; race++)
          block.place[6 * (race - from)] = keyedUniform(1, 2, 0, race, 0) < chanceOf(plan) ? 1 : 6;
        return block;
      };
      onPart(planOutcomes(orders.map(blockOf)));
    }
  },
  async close() {},
};

describe("sensitivity", async () => {
  const found = await findSensitivity(scenario, question, { races: 2048, executor });
  const row = (key: string) => found.rows.find((each) => each.key === key)!;
  // 2,048 races an arm, 48 rows on the same luck: standard errors of a swing below 0.01.
  it("finds what was put in, with its sign, the greatest first, and nothing else", () => {
    expect(found.rows.slice(0, 2).map(({ key }) => key)).toEqual(["skill", "wake"]);
    expect(Math.abs(row("skill").swing.mean - 0.2)).toBeLessThan(0.05);
    expect(Math.abs(row("wake").swing.mean + 0.1)).toBeLessThan(0.05);
    expect(Math.abs(row("criticalPower").swing.mean)).toBeLessThan(0.05);
    expect(Math.abs(row("criticalPower").chanceSwing.mean - 0.1)).toBeLessThan(0.05);
    expect(Math.abs(found.base.mean - 0.1)).toBeLessThan(0.05);
    for (const { low, high, swing } of found.rows)
      expect(high.gain.mean - low.gain.mean).toBeCloseTo(swing.mean, 9);
  });
  it("is a plain value", () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe("its inputs", () => {
  it("are four qualities and every assumption, once each, low below high", () => {
    const inputs = sensitivityInputs(heat, 0);
    expect(new Set(inputs.map(({ key }) => key)).size).toBe(inputs.length);
    expect(inputs.filter(({ kind }) => kind === "quality")).toHaveLength(4);
    for (const { low, high } of inputs) expect(low.label).not.toBe(high.label);
    for (const { key, low, high } of inputs.slice(6))
      expect(low.shift.habits![key]!).toBeLessThan(high.shift.habits![key]!);
  });
});

import { describe, expect, it } from "vitest";
import { comparePlans } from "../../../src/odds/compare/compare-plans.ts";
import { sweepPlan } from "../../../src/odds/sweep/sweep-plan.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const skater = scenario.entries[0]!.name;
const question = {
  skater,
  goal: "qualify",
  plan: "attack",
  against: "sit-in",
  ranges: ["togo=1..4"],
};
const run = { races: 512, seed: "sweep" };
const sweep = await sweepPlan(scenario, question, run);

describe("a sweep", () => {
  it("counts at each value what the plan with that value does on the same races", async () => {
    expect(sweep.points.map(({ plan }) => plan)).toEqual(
      [1, 2, 3, 4].map((togo) => `attack:togo=${togo}`),
    );
    const { plans } = await comparePlans(scenario, {
      ...run,
      skater,
      goal: "qualify",
      plans: ["sit-in", "attack:togo=3"],
    });
    const attack = plans.find(({ plan }) => plan === "attack:togo=3")!;
    expect(sweep.points[2]!.tried.p).toBeCloseTo(attack.chance.p, 12);
    const sit = plans.find(({ plan }) => plan === "sit-in")!;
    expect(sweep.against).toMatchObject({ plan: "sit-in", chance: sit.chance });
  });
  it("has its best among the points, on its own plateau, and says when it lies at an end", () => {
    const best = sweep.points.find(({ at }) => at[0] === sweep.best.at[0])!;
    expect(best.asGood).toBe(true);
    expect(best.behind.mean).toBe(0);
    for (const { smooth, behind } of sweep.points) {
      expect(smooth.p).toBeLessThanOrEqual(best.smooth.p);
      expect(behind.mean).toBeCloseTo(best.smooth.p - smooth.p, 9);
      expect(smooth.error).toBeGreaterThan(0);
    }
    const [plateau] = sweep.plateau;
    expect(plateau!.from).toBeLessThanOrEqual(sweep.best.at[0]!);
    expect(plateau!.to).toBeGreaterThanOrEqual(sweep.best.at[0]!);
    expect(sweep.best.atEnd).toEqual([1, 4].includes(sweep.best.at[0]!) ? ["togo"] : []);
  });
  it("is refused before anything is skated where one of its values contradicts the plan", async () => {
    const wrong = { ...question, plan: "sit-in:to=5", ranges: ["from=4..6"] };
    await expect(sweepPlan(scenario, wrong, run)).rejects.toThrow(
      new Error("sweep: sit-in:from: expected at most to=5, got 6"),
    );
  });
  it("is a plain value", () => {
    expect(JSON.parse(JSON.stringify(sweep))).toEqual(sweep);
  });
  it("goes over two parameters, row by row", async () => {
    const two = await sweepPlan(
      scenario,
      { ...question, ranges: ["togo=1..3", "metres=100..300/100"] },
      { races: 256, seed: "two" },
    );
    expect(two.points.map(({ at }) => at).slice(0, 4)).toEqual([
      [1, 100],
      [1, 200],
      [1, 300],
      [2, 100],
    ]);
    expect(two.axes.map(({ parameter }) => parameter)).toEqual(["togo", "metres"]);
    expect(two.plateau).toHaveLength(2);
    expect(two.arms).toBe(10);
  });
});

import { describe, expect, it } from "vitest";
import { comparePlans } from "../../../src/odds/compare/compare-plans.ts";
import { findFlips } from "../../../src/odds/robust/find-flips.ts";
import { testRobustness } from "../../../src/odds/robust/test-robustness.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const skater = scenario.entries[0]!.name;
const question = { skater, goal: "qualify", plan: "attack:togo=3", against: "sit-in" };

describe("robustness", async () => {
  const robust = await testRobustness(scenario, question, { races: 512, seed: "robust" });
  it("holds every way of executing the plan against both on the same races", async () => {
    const { plans } = await comparePlans(scenario, {
      skater,
      goal: "qualify",
      plans: ["sit-in", "attack:togo=3", "attack:togo=2"],
      races: 512,
      seed: "robust",
    });
    const by = (text: string) => plans.find(({ plan }) => plan === text)!;
    expect(robust.gain.mean).toBeCloseTo(by("attack:togo=3").difference.value, 12);
    const late = robust.mishaps.find(({ key }) => key === "late")!;
    expect(late.chance.p).toBeCloseTo(by("attack:togo=2").chance.p, 12);
    for (const { gain, loss } of robust.mishaps)
      expect(gain.mean - loss.mean).toBeCloseTo(robust.gain.mean, 12);
  });
  it("has every mishap or the reason why not, and is a plain value", () => {
    const keys = [...robust.mishaps, ...robust.leftOut].map(({ key }) => key);
    expect(keys.sort()).toEqual(["allOwn", "copied", "hard", "late", "wrongWheel"]);
    expect(JSON.parse(JSON.stringify(robust))).toEqual(robust);
  });
});

describe("flips", async () => {
  const flips = await findFlips(scenario, question, { races: 256, seed: "flips" });
  it("has the gain as it is in the middle of form and chase", () => {
    const [, form, chase] = flips.rows;
    expect(form!.points[2]!.gain).toEqual(chase!.points[2]!.gain);
    expect(form!.points.map(({ at }) => at)).toEqual([-2, -1, 0, 1, 2]);
    expect(chase!.points.map(({ at }) => at)).toEqual([0.25, 0.5, 1, 2, 4]);
  });
  it("tries sprint ranks from the first to the last, and is a plain value", () => {
    const [rank] = flips.rows;
    expect([rank!.points[0]!.at, rank!.points.at(-1)!.at]).toEqual([1, 6]);
    expect(JSON.parse(JSON.stringify(flips))).toEqual(flips);
    for (const { sentence } of flips.rows)
      expect(sentence).toMatch(/^(Flips|May flip|Does not flip|Turned over) .*\.$/);
  });
});

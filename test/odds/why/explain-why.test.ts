import { describe, expect, it } from "vitest";
import { simulate } from "../../../src/odds/simulate.ts";
import { explainWhy } from "../../../src/odds/why/explain-why.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const skater = scenario.entries[0]!.name;
const question = { skater, goal: "qualify", plan: "sit-in", against: "contest:sprint=1" };
const run = { races: 512, seed: "why" };
const why = await explainWhy(scenario, question, run);

describe("why one plan is better", () => {
  it("holds the better of the two against the other, whichever came first", async () => {
    const turned = await explainWhy(
      scenario,
      { ...question, plan: question.against, against: question.plan },
      run,
    );
    expect(turned.plan).toBe(why.plan);
    expect(turned.rows).toEqual(why.rows);
    expect(why.gain.mean).toBeGreaterThanOrEqual(0);
    expect(why.onlyPlan).toBeGreaterThanOrEqual(why.onlyAgainst);
    expect(why.gain.mean).toBeCloseTo((why.onlyPlan - why.onlyAgainst) / why.races, 12);
  });
  it("has the points of the outcome columns", async () => {
    const mean = async (plan: string): Promise<number> => {
      const { outcomes } = await simulate(scenario, {
        ...run,
        racesPerVersion: 8,
        plans: { [skater]: plan },
      });
      let points = 0;
      for (let race = 0; race < outcomes.races; race++) points += outcomes.sprintPoints[race * 6]!;
      return points / outcomes.races;
    };
    const row = why.rows.find(({ key }) => key === "sprintPoints")!;
    expect(row.plan).toBeCloseTo(await mean(why.plan), 9);
    expect(row.against).toBeCloseTo(await mean(why.against), 9);
    expect(row.difference.mean).toBeCloseTo(row.plan - row.against, 9);
    expect(row.pairs).toBe(512);
  });
  it("has a row for each quantity, two sentences, and is a plain value", () => {
    expect(why.rows.map(({ key }) => key)).toEqual([
      "wind",
      "outside",
      "boxed",
      "sprintPoints",
      "reserve",
      "sprintPlace",
      "finishOrder",
      "incidents",
    ]);
    expect(why.sentences).toHaveLength(2);
    for (const sentence of why.sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(JSON.parse(JSON.stringify(why))).toEqual(why);
  });
});

describe("a plan against itself in other words", () => {
  it("moved nothing, and says that it cannot be told apart", async () => {
    const same = await explainWhy(
      scenario,
      { skater, goal: "qualify", plan: "sit-in", against: "sit-in:from=3,to=7,until=3" },
      { races: 256 },
    );
    expect(same.rows.every(({ difference, moved }) => difference.mean === 0 && !moved)).toBe(true);
    expect(same.sentences[0]).toContain("nothing moved that sampling does not explain");
    expect(same.sentences[1]).toBe("Which of the two is better cannot be told from 256 races.");
  });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { storyNumbers } from "../../../src/history/validation/story-numbers.ts";
import { surprises } from "../../../src/history/validation/surprise.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import type { Scenario } from "../../../src/sim/scenario.ts";

const scenario: Scenario = JSON.parse(readFileSync("scenarios/beijing-2022-men-sf1.json", "utf8"));

test("a sprint won by who often wins it surprises less than one won by who seldom does", async () => {
  const { heat, outcomes } = await simulate(scenario, { races: 40, seed: "story" });
  const wins = heat.names.map(
    (_, i) =>
      Array.from({ length: 40 }, (_, race) => outcomes.sprintPoints[(race * 15 + i) * 3]).filter(
        (points) => points === 3,
      ).length,
  );
  /** The row of sprint 1 had this skater won it, whose lead and the like are not known. */
  const had = (winner: number) => {
    const ranking = scenario.happened!.ranking.map((row) => ({
      ...row,
      sprintPoints: [row.name === heat.names[winner] ? 3 : 0, null, null],
      time: null,
    }));
    const happened = { ...scenario.happened!, ranking };
    const races = { heat: { ...heat, scenario: { ...scenario, happened } }, outcomes, seed: "" };
    const rows = surprises(races, undefined, storyNumbers(races));
    // Sprints 2 and 3 and the times are not known, so nothing is told of them.
    expect(rows.filter(({ what }) => /^sprint [23]|clear/.test(what))).toEqual([]);
    return rows.find(({ what }) => what.startsWith("sprint 1"))!;
  };
  const often = had(wins.indexOf(Math.max(...wins)));
  const seldom = had(wins.indexOf(Math.min(...wins)));
  expect(often.real).toBeCloseTo((100 * Math.max(...wins)) / 40);
  expect(often.percentile).toBeGreaterThan(0.5);
  expect(seldom.percentile).toBeLessThan(0.5);
});

test("who came in clear is counted at the first gap of four seconds", async () => {
  const { heat, outcomes } = await simulate(scenario, { races: 2, seed: "story" });
  const clear = storyNumbers({ heat, outcomes, seed: "" }).at(-1)!;
  const rows = (times: (number | null)[]) =>
    times.map((time, k) => ({ ...scenario.happened!.ranking[0]!, finishOrder: k + 1, time }));
  expect(clear.real(rows([460, 461, 470, 471, 472, 473, 474]))).toBe(2);
  expect(clear.real(rows([460, 461, 462, 463, 464, 465, 466]))).toBe(0);
  expect(clear.real(rows([460, null, 470, 471, 472, 473, 474]))).toBeNull();
});

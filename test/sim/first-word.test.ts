import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planCatalogue } from "../../src/odds/compare/plan-catalogue.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { firstWord } from "../../src/sim/first-word.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import type { Scenario } from "../../src/sim/scenario.ts";

const ME = "Sven Kramer";
const scenario = JSON.parse(
  readFileSync("scenarios/beijing-2022-men-sf1.json", "utf8"),
) as Scenario;
const heatOf = (plan: string) => compileScenario(scenario, { plans: { [ME]: plan } });
const { names, track, raceLength } = heatOf("");
const slot = names.indexOf(ME);
const wordOf = (plan: string): number => {
  const heat = heatOf(plan);
  return firstWord(heat, heat.plans[slot]!);
};
/** Half a step of looking ahead and a whole one, at 25 m/s. */
const AHEAD = 75;

test("a plan speaks no earlier than its tactics, and the earliest of them counts", () => {
  const lap = track.lapLength;
  expect(wordOf("")).toBe(Number.POSITIVE_INFINITY);
  expect(wordOf("attack:togo=9")).toBeCloseTo(7 * lap - AHEAD, 6);
  expect(wordOf("contest:sprint=2")).toBeCloseTo(6.7 * lap - AHEAD, 6);
  expect(wordOf("contest")).toBeCloseTo(2.7 * lap - AHEAD, 6);
  expect(wordOf("steal:sprint=3")).toBeCloseTo(11 * lap - AHEAD, 6);
  expect(wordOf("place:togo=1")).toBeCloseTo(13.5 * lap - AHEAD, 6);
  // Others may go 1,700 m out, and he may have to wait.
  expect(wordOf("sprint:distance=300")).toBeCloseTo(raceLength - 1700 - lap / 4 - AHEAD, 6);
  expect(wordOf("attack:togo=3; contest:sprint=2")).toBe(wordOf("contest:sprint=2"));
  // Conditions only delay.
  expect(wordOf("if togo<=3 attack:togo=9")).toBe(wordOf("attack:togo=9"));
});

test("who has something to say at any time is silent in the neutral lap, but for the tactics of that lap", () => {
  expect(wordOf("sit-in")).toBeCloseTo(track.lapLength - AHEAD, 6);
  expect(wordOf("shot")).toBe(0);
});

test("an order for a sprint that the race has not got never speaks", () => {
  expect(wordOf("contest:sprint=9")).toBe(Number.POSITIVE_INFINITY);
});

test.each(planCatalogue(heatOf(""), slot))(
  "nothing of %s is under way before its first word",
  (plan) => {
    const heat = heatOf(plan);
    const first = firstWord(heat, heat.plans[slot]!);
    for (let race = 0; race < 5; race++) {
      const state = startRace(heat, { seed: seedToMaster("first word"), race });
      advance(heat, state, Math.min(first, raceLength));
      expect(state.clause[slot]).toBe(-1);
    }
  },
);

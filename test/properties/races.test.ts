import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePlan } from "../../src/sim/plan.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { checkProperty } from "./check-property.ts";
import { someRace } from "./some-race.ts";
import { someScenario } from "./some-scenario.ts";
import { skateWatched } from "./stored-race.ts";

test("any race ends within half an hour, with a result that the rules allow and nothing impossible on the way", () =>
  checkProperty(someRace, 100, (race) => {
    skateWatched(race);
  }));

test("the made-up races are of all kinds", () => {
  const scenarios = fc.sample(someScenario, { numRuns: 200, seed: 7 });
  const entries = scenarios.flatMap((scenario) => scenario.entries);
  const sizes = new Set(scenarios.map((scenario) => scenario.entries.length));
  expect(sizes.size).toBeGreaterThan(20);
  const ordered = new Set(
    scenarios.flatMap((scenario) => {
      const names = scenario.entries.map(({ name }) => name);
      return scenario.entries.flatMap(({ plan = "" }) =>
        parsePlan(plan, catalogue, names).map(({ tactic }) => tactic),
      );
    }),
  );
  expect([...ordered].sort()).toEqual(catalogue.map(({ name }) => name).sort());
  for (const kind of ["ability", "times", "bunchSkill", "allies", "grid"] as const)
    expect(entries.filter((entry) => entry[kind]).length, kind).toBeGreaterThan(100);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planCatalogue } from "../../src/odds/compare/plan-catalogue.ts";
import { outcomeColumns } from "../../src/odds/outcomes.ts";
import { runPlans } from "../../src/odds/run-plans.ts";
import { runRaces } from "../../src/odds/run-races.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import type { Scenario } from "../../src/sim/scenario.ts";

const ME = "Sven Kramer";
const scenario = JSON.parse(
  readFileSync("scenarios/beijing-2022-men-sf1.json", "utf8"),
) as Scenario;
const seed = seedToMaster("several plans");
const heatOf = (plan: string) => compileScenario(scenario, { plans: { [ME]: plan } });
const slot = heatOf("").names.indexOf(ME);
const more = [
  "attack:togo=13; if points>=3 defend",
  "if togo<=4 sprint:distance=600",
  "sprint:distance=1500",
  "lead-out:togo=2",
  "contest:sprint=3,distance=400; sprint:distance=300",
  "shot; steal:sprint=1",
];

test.each([
  ["what is asked for by itself", {}],
  [
    "with deeds, passings and several races of a version",
    { deeds: true, passings: true, racesPerVersion: 8 },
  ],
  ["with how he rode", { watched: slot }],
])("several plans skated together give the bits of each skated alone, %s", (_, options) => {
  const plans = ["", ...planCatalogue(heatOf(""), slot), ...more];
  const heats = plans.map(heatOf);
  const together = runPlans(heatOf(""), heats, slot, seed, 40, 48, options);
  expect(together.from).toBe(40);
  expect(together.races).toBe(8);
  for (const [k, heat] of heats.entries()) {
    const alone = runRaces(heat, seed, 40, 48, options);
    expect(together.plans[k]!.from, plans[k]).toBe(40);
    expect(outcomeColumns(together.plans[k]!), plans[k]).toEqual(outcomeColumns(alone));
  }
});

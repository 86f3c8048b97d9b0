import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fitAbility } from "../../src/sim/ability.ts";
import { fittedBefore } from "../../src/sim/fitted-before.ts";
import type { Scenario } from "../../src/sim/scenario.ts";

const { entries, gender, level, asOf }: Scenario = JSON.parse(
  readFileSync("scenarios/beijing-2022-men-sf1.json", "utf8"),
);
const contextOf = (heightM: number | null) => ({ gender, level, asOf, heightM });

test("an ability is fitted once, and is what fitting gives", () => {
  const { times = [], height = null } = entries[0]!;
  const fitted = fittedBefore(times, contextOf(height));
  expect(fitted).toEqual(fitAbility(times, contextOf(height)));
  expect(fittedBefore([...times], contextOf(height))).toBe(fitted);
});

test("other times or another height are another ability", () => {
  const { times = [] } = entries[0]!;
  const fitted = fittedBefore(times, contextOf(1.8));
  expect(fittedBefore(times, contextOf(1.9))).not.toEqual(fitted);
  expect(fittedBefore(times.slice(1), contextOf(1.8))).not.toBe(fitted);
});

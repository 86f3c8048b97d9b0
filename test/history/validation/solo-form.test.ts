import { expect, test } from "vitest";
import { soloForm } from "../../../src/history/validation/solo-form.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import type { Scenario } from "../../../src/sim/scenario.ts";
import { soloConditions, soloTime } from "../../../src/sim/solo.ts";

const criticalPower = [360, 340, 320];
const scenario: Scenario = {
  schema: "massstart-scenario/1",
  id: "x",
  title: "x",
  gender: "men",
  level: "world-cup-a",
  asOf: "2025-12-07",
  rules: "isu-worldcup-2025",
  venue: { name: "Heerenveen", altitude: 0, lapLength: null },
  entries: [
    ...criticalPower.map((power, i) => ({
      name: `S${i}`,
      country: null,
      ability: {
        criticalPower: power,
        anaerobicReserve: 20500,
        peakPower: 1080,
        source: "made up",
      },
    })),
    { name: "Nobody knows", country: null },
  ],
  sources: [],
};

test("is the mean logarithm of the two times of an ability that is known", () => {
  const formOf = soloForm(compileScenario(scenario), "x");
  const who = { anaerobicReserve: 20500, peakPower: 1080, mass: 75, dragArea: 0.23 };
  const expected = criticalPower.map((power) => {
    const times = [1500, 5000].map((distance) =>
      soloTime({ ...who, criticalPower: power }, distance, soloConditions(0)),
    );
    return (Math.log(times[0]!) + Math.log(times[1]!)) / 2;
  });
  formOf(3)
    .slice(0, 3)
    .forEach((form, i) => {
      expect(form).toBeCloseTo(expected[i]!, 9);
    });
});

test("a skater without times is drawn anew for each race, and alike for the same race", () => {
  const formOf = soloForm(compileScenario(scenario), "x");
  const own = (race: number) => formOf(race)[3]!;
  expect(own(1)).not.toBe(own(2));
  expect(own(1)).toBe(own(1));
});

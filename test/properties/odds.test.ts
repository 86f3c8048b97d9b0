import { expect, test } from "vitest";
import { odds } from "../../src/odds/odds.ts";
import { checkProperty } from "./check-property.ts";
import { someScenario } from "./some-scenario.ts";

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

test("chances in any heat add up to the places there are", () =>
  checkProperty(someScenario, 15, async (scenario) => {
    const { skaters, qualifiers } = await odds(scenario, { races: 6, seed: "sums" });
    const n = skaters.length;
    const chance = (of: "win" | "podium" | "top8" | "qualify") =>
      sum(skaters.map((skater) => skater[of]!.p));
    expect(chance("win")).toBeCloseTo(1, 9);
    expect(chance("podium")).toBeCloseTo(Math.min(3, n), 9);
    expect(chance("top8")).toBeCloseTo(Math.min(8, n), 9);
    if (qualifiers === null) expect(skaters.every(({ qualify }) => qualify === null)).toBe(true);
    else expect(chance("qualify")).toBeCloseTo(Math.min(qualifiers, n), 9);
    for (const skater of skaters) {
      expect(skater.places).toHaveLength(n);
      expect(sum(skater.places)).toBeCloseTo(1, 9);
    }
    for (let place = 0; place < n; place++)
      expect(sum(skaters.map(({ places }) => places[place]!))).toBeCloseTo(1, 9);
  }));

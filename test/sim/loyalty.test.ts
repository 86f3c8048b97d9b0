import { expect, test } from "vitest";
import { standsBy } from "../../src/sim/loyalty.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { smallHeat } from "./small-heat.ts";

test("a team-mate always stands by, an ally as often as the bond is strong: 400 races, five standard errors", () => {
  const heat = smallHeat({ skaters: 2 });
  const share = (bond: number): number => {
    let loyal = 0;
    for (let race = 0; race < 400; race++) {
      const state = placedRace(heat, lineOf(2, 900), race);
      if (standsBy(heat, state, 0, bond)) loyal++;
      // Throughout the race or not at all.
      expect(standsBy(heat, state, 0, bond)).toBe(standsBy(heat, state, 0, bond));
    }
    return loyal / 400;
  };
  expect(share(1)).toBe(1);
  expect(share(0)).toBe(0);
  expect(Math.abs(share(0.4) - 0.4)).toBeLessThan(0.125);
});

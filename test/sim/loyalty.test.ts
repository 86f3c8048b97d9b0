import { expect, test } from "vitest";
import { ridesFor, standsBy } from "../../src/sim/loyalty.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { smallHeat } from "./small-heat.ts";

test("a team-mate always stands by, an ally as often as the bond is strong: 400 races, five standard errors", () => {
  const heat = smallHeat({ skaters: 2 });
  const share = (bond: number): number => {
    let loyal = 0;
    for (let race = 0; race < 400; race++) {
      const state = placedRace(heat, lineOf(2, 900), race);
      if (on({ heat, state }, standsBy, 0, bond)) loyal++;
      // Throughout the race or not at all.
      expect(on({ heat, state }, standsBy, 0, bond)).toBe(on({ heat, state }, standsBy, 0, bond));
    }
    return loyal / 400;
  };
  expect(share(1)).toBe(1);
  expect(share(0)).toBe(0);
  expect(Math.abs(share(0.4) - 0.4)).toBeLessThan(0.125);
});

test("a skater rides for a team-mate who outsprints a fifth more of the field, not for one who does not, nor for strangers", () => {
  const heat = smallHeat({ skaters: 6, countries: { A: "Us", B: "Us" } });
  const state = placedRace(heat, lineOf(6, 900));
  state.finishRank.fill(0.8);
  state.finishRank[0] = 0.59;
  const race = { heat, state, observer: null };
  expect(on(race, ridesFor, 0, 1)).toBe(true);
  expect(on(race, ridesFor, 1, 0)).toBe(false);
  expect(on(race, ridesFor, 0, 2)).toBe(false);
  state.finishRank[0] = 0.61;
  expect(on(race, ridesFor, 0, 1)).toBe(false);
});

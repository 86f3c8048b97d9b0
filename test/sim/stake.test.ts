import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benefitOfCatch, chanceAmong, costOfChase } from "../../src/sim/stake.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, type SmallHeat, smallHeat } from "./small-heat.ts";

describe("chanceAmong", () => {
  it("gives the example of its comment, and certainty at the ends", () => {
    expect(chanceAmong(8, 15, 0.5)).toBeCloseTo(0.56, 2);
    expect(chanceAmong(0, 15, 1)).toBe(0);
    expect(chanceAmong(-1, 15, 1)).toBe(0);
    expect(chanceAmong(15, 15, 0)).toBe(1);
  });
  it("rises with places and with strength, falls with the field (1000 cases, seed 5)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 29 }),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        (field, wanted, strength) => {
          const places = Math.min(wanted, field - 1);
          const chance = chanceAmong(places, field, strength);
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1);
          expect(chanceAmong(places + 1, field, strength)).toBeGreaterThan(chance);
          expect(chanceAmong(places, field, strength + 0.05)).toBeGreaterThan(chance);
          expect(chanceAmong(places, field + 1, strength)).toBeLessThan(chance + 1e-12);
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });
});

describe("benefit and cost of a chase", () => {
  /** `away` skaters 60 m before twelve others, seen by the skater `strength` of whom he outsprints. */
  const stakes = (away: number, strength: number, choice: SmallHeat = {}) => {
    const heat = smallHeat({ skaters: 15, draw: drawsWith(CALM), ...choice });
    const state = placedRace(heat, [...lineOf(away, 3060), ...lineOf(15 - away, 3000)]);
    const skater = away + 3;
    state.finishRank[skater] = strength;
    const race = { heat, state, observer: null };
    return { benefit: on(race, benefitOfCatch, skater), cost: on(race, costOfChase, skater) };
  };
  const semifinal = { rules: { qualifiers: 8 } };

  it.each([0.35, 0.5, 0.65, 0.8, 1])(
    "catching the same duo pays less for the work in a semifinal than in a final (outsprints %f)",
    (strength) => {
      const final = stakes(2, strength);
      const semi = stakes(2, strength, semifinal);
      expect(semi.benefit).toBeGreaterThan(0);
      expect(final.benefit / final.cost).toBeGreaterThan(1.3 * (semi.benefit / semi.cost));
    },
  );
  it("in a final a duo is worth the work to some of the better half, in a semifinal to fewer", () => {
    const strengths = Array.from({ length: 8 }, (_, i) => (7 + i) / 14);
    const ready = (choice: SmallHeat) =>
      strengths.filter((strength) => {
        const { benefit, cost } = stakes(2, strength, choice);
        return benefit > cost;
      }).length;
    expect(ready({})).toBeGreaterThan(0);
    expect(ready(semifinal)).toBeLessThan(ready({}));
  });
  it("the more are away, the more a catch is worth, and nothing when nobody is", () => {
    expect(stakes(0, 0.8).benefit).toBe(0);
    expect(stakes(2, 0.8).benefit).toBeGreaterThan(stakes(1, 0.8).benefit);
    expect(stakes(3, 0.8).benefit).toBeGreaterThan(stakes(2, 0.8).benefit);
  });
  it("work always costs something", () => {
    for (const strength of [0.2, 0.5, 0.8, 1]) expect(stakes(2, strength).cost).toBeGreaterThan(0);
  });
  it("in a final a lone man away is worth the work to the best sprinter", () => {
    const { benefit, cost } = stakes(1, 1);
    expect(benefit).toBeGreaterThan(cost);
  });
});

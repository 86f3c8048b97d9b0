import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaveOrder, orderPack } from "../../src/sim/pack.ts";
import { GROUPS, MAIN_PACK, RUNNERS } from "../../src/sim/state.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, smallHeat } from "./small-heat.ts";

const grid = Object.fromEntries([..."ABCDEFGH"].map((name, i) => [name, i + 1]));
const heat = smallHeat({ skaters: 8, grid, draw: drawsWith(CALM) });
const at = (...metres: number[]) =>
  placedRace(
    heat,
    metres.map((distance) => ({ at: distance })),
  );

describe("orderPack", () => {
  it("orders by distance and gives everybody his rank (300 fields, seed 2)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 2000, max: 2200, noNaN: true }), {
          minLength: 8,
          maxLength: 8,
        }),
        (metres) => {
          const { order, rank, distance } = at(...metres);
          expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
          order.forEach((skater, place) => {
            expect(rank[skater]).toBe(place);
            if (place > 0)
              expect(distance[skater]).toBeLessThanOrEqual(distance[order[place - 1]!]!);
          });
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });
  it("parts groups where a gap is more than 9 m, from front to back", () => {
    const state = at(3000, 2991.5, 2982, 2981, 2980, 2960, 2959, 2958);
    expect(state.race[GROUPS]).toBe(3);
    expect([...state.group]).toEqual([0, 0, 1, 1, 1, 2, 2, 2]);
    expect([...state.groupRank]).toEqual([0, 1, 0, 1, 2, 0, 1, 2]);
    expect([...state.groupSize.subarray(0, 3)]).toEqual([2, 3, 3]);
    expect([...state.groupFirst.subarray(0, 3)]).toEqual([0, 2, 5]);
  });
  it.each([
    ["the first of seven or more, though a larger one follows", [7, 8], 0],
    ["the pack behind a break of six", [6, 9], 1],
    ["the pack between a break and those dropped", [2, 8, 5], 1],
    ["the largest where there is none of seven", [2, 5, 4, 4], 1],
    ["the first of equals", [5, 5, 5], 0],
  ])("takes for the main pack %s", (_, sizes, main) => {
    const fifteen = smallHeat({ skaters: 15, draw: drawsWith(CALM) });
    const rows = sizes.flatMap((size, group) => lineOf(size, 3000 - 40 * group));
    expect(placedRace(fifteen, rows).race[MAIN_PACK]).toBe(main);
  });
  it("leaves those level in the order they had", () => {
    expect([...at(3000, 3000, 3000, 2990, 2990, 2980, 2980, 2980).order]).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
  });
});

describe("leaveOrder", () => {
  it("takes a skater out and leaves the order of the others", () => {
    const state = at(3000, 2998, 2996, 2994, 2992, 2990, 2988, 2986);
    on({ state }, leaveOrder, 2);
    expect(state.race[RUNNERS]).toBe(7);
    expect([...state.order]).toEqual([0, 1, 3, 4, 5, 6, 7, 2]);
    on({ state }, orderPack);
    expect(state.groupSize[0]).toBe(7);
  });
  it("does nothing with one who has left already", () => {
    const state = at(3000, 2998, 2996, 2994, 2992, 2990, 2988, 2986);
    on({ state }, leaveOrder, 7);
    on({ state }, leaveOrder, 7);
    expect(state.race[RUNNERS]).toBe(7);
  });
});

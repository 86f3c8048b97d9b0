import { expect, it } from "vitest";
import { BACK } from "../../src/sim/intention.ts";
import { metresLed, swingOff } from "../../src/sim/turn.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 4, draw: drawsWith(CALM) });

it("a turn is counted from the first look at it", () => {
  const state = placedRace(heat, lineOf(4, 3000));
  state.leadSince[0] = -1;
  expect(on({ state }, metresLed, 0)).toBe(0);
  state.soon[0]! += 120;
  expect(on({ state }, metresLed, 0)).toBe(120);
});

it("who swings off lets others by, and his next turn is counted afresh", () => {
  const state = placedRace(heat, lineOf(4, 3000));
  on({ state }, metresLed, 0);
  state.soon[0]! += 300;
  on({ state }, swingOff, 0, 0.6, 3);
  expect(state.aim[0]).toBe(BACK);
  expect(state.effort[0]).toBe(0.6);
  expect(state.aimRank[0]).toBe(3);
  expect(on({ state }, metresLed, 0)).toBe(0);
});

import { expect, test } from "vitest";
import { decideBy } from "../../src/sim/decide-by.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { smallHeat } from "./small-heat.ts";

test("a skater decides sooner where he is asked to, never later", () => {
  const state = placedRace(smallHeat({ skaters: 2 }), lineOf(2, 900));
  state.decideAt[0] = 950;
  on({ state }, decideBy, 0, 930);
  expect(state.decideAt[0]).toBe(930);
  on({ state }, decideBy, 0, 940);
  expect(state.decideAt[0]).toBe(930);
});

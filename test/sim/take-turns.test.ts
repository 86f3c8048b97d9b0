import { expect, it } from "vitest";
import { BACK, FORWARD, HOLD } from "../../src/sim/intention.ts";
import { takeTurns } from "../../src/sim/take-turns.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 8 });

/** What the skater at a rank of the chase is told, who has led for so many metres. */
function told(rank: number, led = 0, size = 8) {
  const rows = [...lineOf(size, 3000), ...lineOf(8 - size, 2000)];
  const state = placedRace(heat, rows);
  state.leadSince[rank] = 3000 - led;
  on({ heat, state, observer: null }, takeTurns, rank, 1.3);
  return [state.aim[rank], state.effort[rank], state.aimRank[rank]];
}

it("who heads a chase rides as hard as he means to, and after 280 m lets the next three by", () => {
  expect(told(0, 100)).toEqual([HOLD, 1.3, -1]);
  expect(told(0, 290)).toEqual([BACK, 0.6, 3]);
});
it("two alone do not let each other by, since nobody would be behind", () => {
  expect(told(0, 290, 2)).toEqual([HOLD, 1.3, -1]);
});
it("the next three wait on the wheel, who is further back comes forward", () => {
  expect(told(3)).toEqual([HOLD, 1.3, -1]);
  expect(told(4)).toEqual([FORWARD, 1.35, 1]);
});

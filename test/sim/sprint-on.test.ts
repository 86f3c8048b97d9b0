import { expect, test } from "vitest";
import { sprintIsOn } from "../../src/sim/sprint-on.ts";
import { SPRINTER, STOPPED } from "../../src/sim/state.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 8 });

/** Whether the sprint is on for one of a pack, whose own habit is 400 m, the first being so many metres from the line. */
function isOn(
  metres: number,
  sprinter: number,
  { split = 0, skater = 7, hasLeft = false } = {},
): boolean {
  const rows = lineOf(8, heat.raceLength - metres).map(({ at }, i) => ({
    at: i === 0 ? at + split : at,
  }));
  const state = placedRace(heat, rows);
  state.sprintFrom[skater] = 400;
  state.race[SPRINTER] = sprinter;
  if (hasLeft) state.status[sprinter] = STOPPED;
  return on({ heat, state, observer: null }, sprintIsOn, skater);
}

test("the sprint is on from where a skater is used to open it", () => {
  // The last is 10.5 m behind the first.
  expect(isOn(390, -1)).toBe(true);
  expect(isOn(395, -1)).toBe(false);
});

test("it is on earlier where one of the first of his group goes, but not as early as an attack", () => {
  expect(isOn(1600, 0)).toBe(true);
  expect(isOn(1600, 3)).toBe(true);
  expect(isOn(1600, -1)).toBe(false);
  expect(isOn(1750, 0)).toBe(false);
});

test("it is not on where the one who goes is far back, in another group or no longer in the race", () => {
  expect(isOn(1600, 6, { skater: 3 })).toBe(false);
  expect(isOn(1600, 0, { split: 30 })).toBe(false);
  expect(isOn(1600, 0, { hasLeft: true })).toBe(false);
});

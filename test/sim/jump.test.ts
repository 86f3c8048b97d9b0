import { expect, test } from "vitest";
import { hold, rideFree } from "../../src/sim/intention.ts";
import { jump, whoJumps } from "../../src/sim/jump.ts";
import { ATTACK_TIME, ATTACKER, TIME } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, smallHeat } from "./small-heat.ts";

/** A line of eight of whom the third has this order, after the step in which he acts on it. */
function afterOrder(plan: string, toGo: number) {
  const heat = smallHeat({ skaters: 8, plans: { C: plan }, draw: drawsWith(CALM) });
  const state = placedRace(heat, lineOf(8, heat.raceLength - toGo * heat.track.lapLength));
  on({ heat, state, observer: null }, step);
  return state;
}

test("all in his group see who jumps, after their own reaction time, and he is the attacker", () => {
  const heat = smallHeat({ skaters: 8 });
  const state = placedRace(heat, [...lineOf(6, 900), ...lineOf(2, 800)]);
  on({ heat, state, observer: null }, jump, 2);
  expect(state.race[ATTACKER]).toBe(2);
  const now = state.race[TIME]!;
  expect(state.race[ATTACK_TIME]).toBe(now);
  for (const seen of [0, 1, 3, 4, 5]) expect(state.alertAt[seen]).toBe(now + state.reaction[seen]!);
  for (const not of [2, 6, 7]) expect(state.alertAt[not]).toBe(Number.POSITIVE_INFINITY);
});

test("who steals a sprint, or opens it earlier than anybody is used to, jumps; who sprints as others do does not", () => {
  expect(afterOrder("steal:laps=2", 9).race[ATTACKER]).toBe(2);
  expect(afterOrder("contest:distance=500", 8 + 450 / 362.2).race[ATTACKER]).toBe(2);
  expect(afterOrder("contest:distance=200", 8 + 150 / 362.2).race[ATTACKER]).toBe(-1);
});

test("a jump is news for 20 s, while he who has jumped still rides on his own account", () => {
  const heat = smallHeat({ skaters: 8 });
  const state = placedRace(heat, lineOf(8, 900));
  const race = { heat, state, observer: null };
  expect(on(race, whoJumps, 0)).toBe(-1);
  on({ state }, rideFree, 2, 1.7);
  on(race, jump, 2);
  expect(on(race, whoJumps, 0)).toBe(2);
  expect(on(race, whoJumps, 2)).toBe(-1);
  state.race[TIME]! += 19;
  expect(on(race, whoJumps, 0)).toBe(2);
  on({ state }, hold, 2, 0.9, 1.2);
  expect(on(race, whoJumps, 0)).toBe(-1);
  on({ state }, rideFree, 2, 1.7);
  state.race[TIME]! += 2;
  expect(on(race, whoJumps, 0)).toBe(-1);
});

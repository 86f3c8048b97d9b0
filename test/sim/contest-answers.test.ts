import { describe, expect, it } from "vitest";
import { habits } from "../../src/sim/compile-plan.ts";
import { ALL_OUT, FREE_RIDE, HOLD, rideFree } from "../../src/sim/intention.ts";
import { jump } from "../../src/sim/jump.ts";
import type { Race } from "../../src/sim/on-ice.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, ride, type SmallHeat, smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 10, draw: drawsWith(CALM) });
const lap = heat.track.lapLength;
const CONTEST = catalogue.findIndex(({ name }) => name === "contest");

/** What the third of a line does who wants the points of the line 300 m ahead, when another, so far ahead of him, has jumped. */
function answer(ahead: number, isOnHisWheel = false) {
  const front = 8 * lap - 300;
  const rows = lineOf(10, front);
  rows[9] = { at: front - 3 + ahead, speed: 15 };
  const state = placedRace(heat, rows);
  state.decideAt.fill(1e9);
  const race: Race = { heat, state, observer: null };
  on({ state }, rideFree, 9, 1.9);
  on(race, jump, 9);
  if (isOnHisWheel) {
    state.wheel[2] = 9;
    state.gap[2] = ahead;
  }
  const goesOn = on(race, catalogue[CONTEST]!.rides, 2, habits[CONTEST]!);
  return { goesOn, aim: state.aim[2], effort: state.effort[2], ceiling: state.ceiling[2], state };
}

describe("who wants the points", () => {
  it("goes with him who rides off for them before it is time, once he is beside him", () => {
    expect(answer(3)).toMatchObject({ goesOn: true, aim: FREE_RIDE, effort: ALL_OUT });
    expect(answer(-3)).toMatchObject({ aim: FREE_RIDE, effort: ALL_OUT });
  });
  it("keeps his wheel whatever it costs where he has it", () => {
    expect(answer(3, true)).toMatchObject({ aim: HOLD, ceiling: ALL_OUT });
  });
  it("looks again 25 m on while he is still coming up from behind", () => {
    const { aim, effort, state } = answer(-6);
    expect([aim, effort]).toEqual([HOLD, 1.12]);
    expect(state.decideAt[2]).toBeCloseTo(state.soon[2]! + 25, 9);
  });
  it("does not run after who is gone", () => {
    expect(answer(25)).toMatchObject({ aim: HOLD });
  });
  it("works harder than for a place in the sprint where one is away, up to 1.6 times critical power", () => {
    const leads = (gap: number, reserve = 1) => {
      const rows = [{ at: 7 * lap + gap }, ...lineOf(9, 7 * lap)].map((row) => ({
        ...row,
        reserve,
      }));
      const state = placedRace(heat, rows);
      on({ heat, state, observer: null }, catalogue[CONTEST]!.rides, 1, habits[CONTEST]!);
      return state.effort[1]!;
    };
    expect(leads(30)).toBeCloseTo(1.6, 9);
    expect(leads(60)).toBeLessThan(1.12 + 1e-9);
    expect(leads(30, 0.35)).toBeLessThan(1.6);
  });
});

// 150 races each; a share has a standard error of 4.1 points at most, a paired difference less than 6.
describe("most points for who leaves before anybody is used to", () => {
  const wins = (plans: Record<string, string>): number => {
    const choice: SmallHeat = { skaters: 10, draw: drawsWith(CALM), plans };
    let sum = 0;
    for (let race = 0; race < 150; race++)
      if (ride(smallHeat(choice), "leaves", race).sprintPoints[0]! === 3) sum++;
    return sum / 150;
  };
  const wanted = Object.fromEntries([..."BCDEFG"].map((name) => [name, "contest:sprint=1"]));
  it.each(["contest:sprint=1,distance=600", "steal:sprint=1"])(
    "%s: are his where nobody wants them, and far less often where six do",
    (plan) => {
      expect(wins({ A: plan })).toBeGreaterThan(0.9);
      expect(wins({ ...wanted, A: plan })).toBeLessThan(0.68);
    },
  );
});

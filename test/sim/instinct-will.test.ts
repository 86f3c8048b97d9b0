import { describe, expect, it } from "vitest";
import { attackWill, instinct, joinWill } from "../../src/sim/instinct.ts";
import type { Race } from "../../src/sim/on-ice.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { ATTACK_TIME, ATTACKER, TIME } from "../../src/sim/state.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { chanceOf } from "./chance-of.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, type SmallHeat, smallHeat } from "./small-heat.ts";

const given: Record<number, number> = {
  ...CALM,
  [purpose.MOOD_ATTACK]: 0.5,
  [purpose.MOOD_CHASE]: 0.5,
};

const does = (race: Race, skater: number, tactic: string): boolean =>
  catalogue[on(race, instinct, skater)]?.name === tactic;

/** Eight in line with so many laps behind them. */
function inLine(laps: number): Race {
  const heat = smallHeat({ skaters: 8, draw: drawsWith(given) });
  const state = placedRace(heat, lineOf(8, laps * heat.track.lapLength));
  state.finishRank.fill(0.5);
  return { heat, state, observer: null };
}

/** Chance in a quarter lap that the leader of the line jumps. */
function jumps(race: Race): number {
  return chanceOf(given, purpose.ATTACK, () => does(race, 0, "attack"));
}

describe("readiness to jump", () => {
  const usual = jumps(inLine(2.5));
  it("is three times as great in the lap after a sprint line, and half as great again in the next", () => {
    expect(usual).toBeGreaterThan(0.001);
    for (const line of [4, 8]) {
      expect(jumps(inLine(line + 0.01)) / usual).toBeCloseTo(3, 6);
      expect(jumps(inLine(line + 0.99)) / usual).toBeCloseTo(3, 6);
      expect(jumps(inLine(line + 1.01)) / usual).toBeCloseTo(1.5, 6);
      expect(jumps(inLine(line + 1.99)) / usual).toBeCloseTo(1.5, 6);
      expect(jumps(inLine(line + 2.01)) / usual).toBeCloseTo(1, 6);
    }
    expect(jumps(inLine(3.99)) / usual).toBeCloseTo(1, 6);
  });
  it("is 1.6 times as great between four and one and a half laps to go", () => {
    const will = (toGo: number) => on(inLine(2.5), attackWill, 0, toGo);
    expect(will(3.9) / will(4.1)).toBeCloseTo(1.6, 9);
    expect(will(1.6) / will(4.1)).toBeCloseTo(1.6, 9);
    expect(will(1.4) / will(4.1)).toBeCloseTo(1, 9);
  });
  it("is 1.5 less the share of the field that he outsprints", () => {
    const will = (strength: number) => {
      const race = inLine(2.5);
      race.state.finishRank[0] = strength;
      return jumps(race);
    };
    expect(will(0) / will(1)).toBeCloseTo(3, 6);
    expect(will(0.5) / will(1)).toBeCloseTo(2, 6);
  });
  it("goes with daring, as does that to go along", () => {
    const bold = inLine(2.5);
    bold.state.daring[0]! *= 3;
    bold.state.daring[1]! *= 3;
    expect(jumps(bold) / usual).toBeCloseTo(3, 6);
    expect(
      on({ state: bold.state }, joinWill, 1) / on({ state: inLine(2.5).state }, joinWill, 1),
    ).toBeCloseTo(3, 9);
    const answers = (race: Race) => {
      race.state.race[ATTACKER] = 0;
      race.state.race[ATTACK_TIME] = race.state.race[TIME]!;
      return chanceOf(given, purpose.JOIN, () => does(race, 1, "join"));
    };
    expect(answers(bold) / answers(inLine(2.5))).toBeCloseTo(3, 6);
  });
});

/** A so many metres before fourteen others, who have so many laps to go. */
function oneAway(metres: number, toGo: number, choice: SmallHeat = {}): Race {
  const heat = smallHeat({
    skaters: 15,
    draw: drawsWith(given),
    ...choice,
  });
  const front = heat.raceLength - toGo * heat.track.lapLength;
  const state = placedRace(heat, [{ at: front + metres }, ...lineOf(14, front)]);
  // All of them outsprint the rest, so that a catch is worth the work to everybody.
  state.finishRank.fill(1);
  return { heat, state, observer: null };
}

/** Chance in half a lap that the first of those behind sets out to bring A back. */
function chases(race: Race): number {
  return chanceOf(given, purpose.VOLUNTEER, () => does(race, 1, "chase"));
}

describe("how real the threat of those away looks", () => {
  const lap = smallHeat().track.lapLength;
  it("grows with their lead and as the laps run out, up to three metres in a hundred to go", () => {
    // Of metres to win back per metre to go, 25 times the share is added to a quarter.
    const most = chases(oneAway(0.04 * 8 * lap, 8));
    expect(most).toBeGreaterThan(0.05);
    expect(chases(oneAway(0.03 * 8 * lap, 8)) / most).toBeCloseTo(1, 6);
    expect(chases(oneAway(0.02 * 8 * lap, 8)) / most).toBeCloseTo(0.75, 6);
    expect(chases(oneAway(0.01 * 8 * lap, 8)) / most).toBeCloseTo(0.5, 6);
    expect(chases(oneAway(60, 10)) / most).toBeCloseTo(0.25 + (25 * 60) / (10 * lap), 6);
    expect(chases(oneAway(60, 6)) / most).toBeCloseTo(0.25 + (25 * 60) / (6 * lap), 6);
  });
  it("is little where they can hardly be caught any more", () => {
    const most = chases(oneAway(0.11 * 4 * lap, 4));
    expect(chases(oneAway(0.13 * 4 * lap, 4)) / most).toBeCloseTo(0.3, 6);
  });
});

describe("readiness to chase", () => {
  it("goes with temper", () => {
    const eager = oneAway(80, 8);
    eager.state.temper[1]! *= 2;
    expect(chases(eager) / chases(oneAway(80, 8))).toBeCloseTo(2, 6);
  });
  it("is none in a friend of who is away: he sits on the first wheels where he is near them", () => {
    const allies = Object.fromEntries([..."BCDEFGH"].map((name) => [name, "A"]));
    const race = oneAway(80, 8, { allies, behaviour: { chase: 10 } });
    expect(chases(race)).toBe(0);
    const idea = (skater: number) => catalogue[on(race, instinct, skater)]?.name ?? "none";
    expect([1, 2, 3, 4].map(idea)).toEqual(["refuse", "refuse", "refuse", "refuse"]);
    expect([5, 6, 7].map(idea)).toEqual(["none", "none", "none"]);
    expect(chanceOf(given, purpose.VOLUNTEER, () => idea(8) === "chase")).toBeGreaterThan(0.1);
  });
});

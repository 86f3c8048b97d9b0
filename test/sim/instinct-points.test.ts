import { describe, expect, it } from "vitest";
import * as behaviour from "../../src/sim/behaviour.ts";
import { instinct } from "../../src/sim/instinct.ts";
import type { Race } from "../../src/sim/on-ice.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { chanceAmong } from "../../src/sim/stake.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { chanceOf } from "./chance-of.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, type SmallHeat, smallHeat } from "./small-heat.ts";

const given: Record<number, number> = { ...CALM, [purpose.MOOD_CONTEST]: 0.5 };
const semifinal: SmallHeat = { rules: { qualifiers: 8 } };
/** Who is asked: the sixth of fifteen. */
const ASKED = 5;

interface Asked {
  /** Share of the field that he outsprints. */
  strength?: number;
  points?: number;
  /** Metres from him to the next behind. */
  gap?: number;
}

/** Fifteen in line with so many laps behind them. */
function inPack(laps: number, asked: Asked, choice: SmallHeat): Race {
  const { strength = 0.5, points = 0, gap = 1.5 } = asked;
  const heat = smallHeat({ skaters: 15, draw: drawsWith(given), ...choice });
  const front = laps * heat.track.lapLength;
  const ahead = lineOf(ASKED + 1, front);
  const state = placedRace(heat, [...ahead, ...lineOf(14 - ASKED, ahead[ASKED]!.at - gap)]);
  state.finishRank[ASKED] = strength;
  state.points[ASKED] = points;
  return { heat, state, observer: null };
}

const does = (race: Race, tactic: string): boolean =>
  catalogue[on(race, instinct, ASKED)]?.name === tactic;

/** What the points of the sprint half a lap ahead are worth to him, as a share of the readiness of the field. */
function worth(sprint: number, asked: Asked, choice: SmallHeat = {}): number {
  const race = inPack(4 * sprint - 0.5, asked, choice);
  const contests = chanceOf(given, purpose.CONTEST, () => does(race, "contest"));
  return contests / race.state.behaviour[behaviour.CONTEST]!;
}

describe("what the points of a sprint are worth", () => {
  it.each([
    ["a final", {}],
    ["a semifinal", semifinal],
  ])(
    "in %s is a fifth to who has three of them already, and not less to who has two",
    (_, choice) => {
      expect(worth(2, { points: 3 }, choice)).toBeCloseTo(0.2, 9);
      expect(worth(2, { points: 2 }, choice)).toBeCloseTo(worth(2, {}, choice), 9);
      expect(worth(2, {}, choice)).toBeGreaterThan(0.4);
    },
  );
  it("in a semifinal grows the less likely he is to go through without them", () => {
    const [weak, average, strong] = [0.1, 0.5, 0.9].map((strength) =>
      worth(1, { strength }, semifinal),
    );
    expect(weak).toBeGreaterThan(average! + 0.2);
    expect(average).toBeGreaterThan(strong! + 0.2);
    expect(average).toBeCloseTo(0.35 + 1.2 * (0.8 - chanceAmong(8, 15, 0.5)), 9);
  });
  it.each([
    [1, [1, 0.6, 0.2]],
    [2, [1, 0.6, 0.2]],
    [3, [1, 0.9, 0.8]],
  ])(
    "where there are medals is less to the fastest finishers, in sprint %i of three",
    (sprint, expected) => {
      [0, 0.5, 1].forEach((strength, i) => {
        expect(worth(sprint, { strength })).toBeCloseTo(expected[i]!, 9);
      });
    },
  );
});

/** With which chance he leaves it at what he has with so many laps to go, as a share of those who ease off. */
function content(toGo: number, asked: Asked, choice: SmallHeat = {}): number {
  const race = inPack(16 - toGo, { points: 3, ...asked }, choice);
  const sitsUp = chanceOf(given, purpose.CONTENT, () => does(race, "sit-up"));
  return sitsUp / race.state.behaviour[behaviour.EASE_OFF]!;
}

describe("who has points where nobody goes through to anything", () => {
  it("is content with them inside three laps to go, the sooner the less he hopes for a medal", () => {
    for (const toGo of [2.9, 2, 0.5]) {
      expect(content(toGo, { strength: 0 })).toBeCloseTo(1 - chanceAmong(3, 15, 0), 9);
      expect(content(toGo, { strength: 1 })).toBeCloseTo(1 - chanceAmong(3, 15, 1), 9);
    }
    expect(content(2, { strength: 0 })).toBeGreaterThan(0.9);
    expect(content(2, { strength: 1 })).toBeLessThan(0.3);
  });
  it("is not before, nor in sight of the line", () => {
    expect(content(3.1, {})).toBe(0);
    expect(content(0.2, {})).toBe(0);
  });
  it("is not with fewer than three, nor while he is away", () => {
    expect(content(2, { points: 2 })).toBe(0);
    expect(content(2, { gap: 60 })).toBe(0);
  });
  it("rides on in a semifinal", () => {
    expect(content(2, {}, semifinal)).toBe(0);
  });
});

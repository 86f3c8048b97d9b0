import { describe, expect, it } from "vitest";
import type { Heat } from "../../src/sim/heat.ts";
import { instinct } from "../../src/sim/instinct.ts";
import { onIce } from "../../src/sim/on-ice.ts";
import { leaveOrder, orderPack } from "../../src/sim/pack.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { advance } from "../../src/sim/race.ts";
import {
  ATTACK_TIME,
  ATTACKER,
  DONE,
  FINISHED,
  type RaceState,
  TIME,
} from "../../src/sim/state.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { on } from "./on.ts";
import { lineOf, type Placed, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, ride, type SmallHeat, smallHeat } from "./small-heat.ts";

/** Nobody has ideas of his own but to chase those who are away. */
const { [purpose.VOLUNTEER]: _, ...onlyChase } = CALM;
const chasersOnly = drawsWith(onlyChase);

/** s by which A leads the first of those who are not his companions over the line; negative when he is behind. */
function lead(state: RaceState, companions = 1): number {
  const rest = state.lineTime.subarray(companions);
  const first = rest.reduce(
    (best, time, i) => (state.status[companions + i] === DONE ? Math.min(best, time) : best),
    Number.POSITIVE_INFINITY,
  );
  return state.status[0] === DONE ? first - state.lineTime[0]! : Number.NEGATIVE_INFINITY;
}

/** Share of races in which A finishes by himself: more than 0.7 s, some 10 m, before the pack. */
function staysAway(heat: Heat, races: number): number {
  let away = 0;
  for (let race = 0; race < races; race++) if (lead(ride(heat, "alone", race)) > 0.7) away++;
  return away / races;
}

describe("a lone attacker of average strength", () => {
  const attacker: SmallHeat = {
    skaters: 10,
    plans: { A: "attack:togo=6" },
    draw: chasersOnly,
  };
  // 300 races, the same seeds; a share has a standard error of 2.9 points at most, so that a
  // difference of 20 points is beyond five standard errors of the paired difference.
  const races = 300;
  const unwilling = staysAway(smallHeat({ ...attacker, behaviour: { chase: 0 } }), races);
  const willing = staysAway(smallHeat({ ...attacker, behaviour: { chase: 10 } }), races);
  it("is caught by a willing pack more often than not", () => {
    expect(willing).toBeLessThan(0.4);
  });
  it("stays away from an unwilling pack clearly more often", () => {
    expect(unwilling - willing).toBeGreaterThan(0.2);
  });
});

/** Races in which the first `away` are so far ahead of the others with so many laps to go. */
function broken(heat: Heat, away: number, metres: number, toGo: number, race: number): RaceState {
  const front = heat.raceLength - toGo * heat.track.lapLength;
  const rows: Placed[] = [
    ...lineOf(away, front),
    ...lineOf(heat.skaters - away, front - 1.5 * (away - 1) - metres),
  ];
  return placedRace(
    heat,
    rows.map((row) => ({ ...row, reserve: 0.6 })),
    race,
  );
}

/** What becomes of a break over the rest of many races: who starts to chase, and how often it is caught. */
function fateOf(choice: SmallHeat, away: number, races: number, metres = 40, toGo = 10) {
  const heat = smallHeat({ skaters: 15, draw: chasersOnly, ...choice });
  const chases = new Float64Array(heat.skaters);
  let caught = 0;
  for (let race = 0; race < races; race++) {
    const state = broken(heat, away, metres, toGo, race);
    advance(heat, state, undefined, {
      event: (kind, _time, skater) => {
        // Later breaks of others, once these are caught, are another matter.
        const { group } = onIce.state;
        if (kind === "chase" && group[0]! < group[skater]!) chases[skater]! += 1 / races;
      },
    });
    if (lead(state, away) < 0.7) caught++;
  }
  return { chases, all: chases.reduce((sum, share) => sum + share), caught: caught / races };
}

describe("volunteers", () => {
  // 100 races each; shares have a standard error of 5 points at most, means of 0..3 chases about 0.1.
  const races = 100;
  it("work in a final to bring a trio back, and it is caught the oftener, the more willing they are", () => {
    const never = fateOf({ behaviour: { chase: 0 } }, 3, races, 60);
    const eager = fateOf({ behaviour: { chase: 10 } }, 3, races, 60);
    expect(never.all).toBe(0);
    expect(eager.all).toBeGreaterThan(1);
    expect(eager.caught - never.caught).toBeGreaterThan(0.2);
  });
  it("chase a duo in a final, less in a semifinal, and it is caught less often there", () => {
    const final = fateOf({ behaviour: { chase: 10 } }, 2, races);
    const semi = fateOf({ behaviour: { chase: 10 }, rules: { qualifiers: 8 } }, 2, races);
    expect(final.all).toBeGreaterThan(0.5);
    expect(semi.all).toBeLessThan(0.7 * final.all);
    expect(semi.caught).toBeLessThan(final.caught);
  });
  it("do not chase a team-mate, whose break is chased less for it", () => {
    const bonds = Object.fromEntries([..."ADEF"].map((name) => [name, "Us"]));
    const strangers = fateOf({ behaviour: { chase: 10 } }, 3, races);
    const team = fateOf({ behaviour: { chase: 10 }, countries: bonds }, 3, races);
    const mates = [3, 4, 5];
    expect(mates.reduce((sum, i) => sum + strangers.chases[i]!, 0)).toBeGreaterThan(0.5);
    expect(mates.reduce((sum, i) => sum + team.chases[i]!, 0)).toBe(0);
    expect(team.all).toBeLessThan(0.85 * strangers.all);
    expect(team.caught - strangers.caught).toBeLessThan(0.25);
  });
  it("do not chase a declared ally either", () => {
    // Both are friends of A, so that they have a friend away as long as the break counts.
    const allies = { D: "A", E: "A" };
    const strangers = fateOf({ behaviour: { chase: 10 } }, 3, races);
    const friends = fateOf({ behaviour: { chase: 10 }, allies }, 3, races);
    expect(strangers.chases[3]! + strangers.chases[4]!).toBeGreaterThan(0.1);
    expect(friends.chases[3]! + friends.chases[4]!).toBe(0);
  });
});

describe("a skater who is through", () => {
  const semifinal: SmallHeat = { skaters: 15, rules: { qualifiers: 8 } };
  /** Seconds by which A, with these points at four to go, finishes after the first. */
  const behind = (choice: SmallHeat, points: number): number[] => {
    const heat = smallHeat({ ...semifinal, ...choice });
    return Array.from({ length: 60 }, (_unused, race) => {
      const front = heat.raceLength - 3.9 * heat.track.lapLength;
      const rows = lineOf(15, front).map((row) => ({ ...row, reserve: 0.9 }));
      const [first, second, ...others] = rows;
      const state = placedRace(heat, [{ ...second!, points }, first!, ...others], race);
      advance(heat, state);
      const winner = Math.min(...state.lineTime.filter((_time, i) => state.status[i] === DONE));
      return state.lineTime[0]! - winner;
    });
  };
  // 60 races each, a share of 80 % has a standard error of 5 points.
  const share = (gaps: number[], from: number, to: number) =>
    gaps.filter((gap) => gap >= from && gap <= to).length / gaps.length;

  it("sits up of his own accord and finishes 8 to 25 s behind", () => {
    const draw = drawsWith({ ...CALM, [purpose.EASE_OFF]: 0.01 });
    const gaps = behind({ draw }, 9);
    expect(share(gaps, 8, 25)).toBeGreaterThan(0.8);
  });
  it("finishes 8 to 25 s behind when it is his plan", () => {
    const gaps = behind({ draw: drawsWith(CALM), plans: { A: "if togo<=3 sit-up" } }, 0);
    expect(share(gaps, 8, 25)).toBeGreaterThan(0.8);
  });
  it("rides on when it is not in his nature", () => {
    expect(share(behind({ draw: drawsWith(CALM) }, 9), 8, 25)).toBeLessThan(0.3);
  });
  it("does not sit up without the points", () => {
    const draw = drawsWith({ ...CALM, [purpose.EASE_OFF]: 0.01 });
    expect(share(behind({ draw }, 0), 8, 25)).toBeLessThan(0.3);
  });
});

describe("the jump of a friend", () => {
  // A chance of 0.16 to answer a jump seen from close by, three tenths of it for a friend's.
  const answers = (allies: Record<string, string>, draw: number): boolean => {
    const heat = smallHeat({
      skaters: 8,
      allies,
      draw: drawsWith({
        ...CALM,
        [purpose.JOIN]: draw,
        [purpose.MOOD_ATTACK]: 0.5,
        [purpose.DARING]: 0.5,
      }),
    });
    const state = placedRace(heat, lineOf(8, 6.01 * heat.track.lapLength));
    state.race[ATTACKER] = 0;
    state.race[ATTACK_TIME] = state.race[TIME]!;
    return catalogue[on({ heat, state, observer: null }, instinct, 1)]?.name === "join";
  };
  it("is answered less readily than that of anybody else", () => {
    expect(answers({}, 0.1)).toBe(true);
    expect(answers({ B: "A" }, 0.1)).toBe(false);
    expect(answers({ B: "A" }, 0.04)).toBe(true);
  });
});

describe("losing heart", () => {
  const lap = smallHeat().track.lapLength;
  /** Whether the tenth of a field gives up, 15 m behind the sixth who is the next to come over the line: five are over it, or none. */
  const givesUp = (finished: number, finishPoints?: number[]): boolean => {
    const heat = smallHeat({
      skaters: 15,
      rules: finishPoints ? { finishPoints } : {},
      draw: drawsWith({ ...CALM, [purpose.HEART]: 0 }),
    });
    const front = heat.raceLength - lap;
    const rows = [...lineOf(6, front, 0.1), ...lineOf(9, front - 10.5)];
    const state = placedRace(heat, rows);
    for (let i = 0; i < finished; i++) {
      state.status[i] = DONE;
      on({ state }, leaveOrder, i);
    }
    state.race[FINISHED] = finished;
    on({ state }, orderPack);
    return catalogue[on({ heat, state, observer: null }, instinct, 9)]?.name === "sit-up";
  };
  it("comes when the last place that pays is out of reach, also after some have finished", () => {
    expect(givesUp(0)).toBe(true);
    expect(givesUp(5)).toBe(true);
    expect(givesUp(6)).toBe(true);
  });
  it("does not where no place pays", () => {
    expect(givesUp(0, [])).toBe(false);
  });
});

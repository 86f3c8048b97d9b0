import { describe, expect, it } from "vitest";
import { ALL_OUT, FORWARD, FREE_RIDE, HOLD } from "../../src/sim/intention.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { advance } from "../../src/sim/race.ts";
import type { DrawSource } from "../../src/sim/random.ts";
import type { RaceState } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { defend } from "../../src/sim/tactics/defend.ts";
import { on } from "./on.ts";
import { lineOf, type Placed, placedRace } from "./place-skaters.ts";
import {
  CALM,
  drawsWith,
  NEVER,
  ride,
  SAFE,
  type SmallHeat,
  smallHeat,
  WORKING,
} from "./small-heat.ts";

// Each tactic in races against the same races without it: the same seeds, and nobody else acts of his own accord
// unless the text says so. 40 races; means of ranks have a standard error of some 0.5 places, shares of 8 points
// at most, and the differences asked for are five of those.
const RACES = 40;
const grid = Object.fromEntries([..."ABCDEFGHIJKL"].map((name, i) => [name, i + 1]));
const base: SmallHeat = { skaters: 12, grid, draw: drawsWith(CALM) };

/** Mean of something over the steps between two moments, in laps to go, of many races. */
function meanOver(
  choice: SmallHeat,
  fromToGo: number,
  toToGo: number,
  look: (state: RaceState) => number,
): number {
  const heat = smallHeat({ ...base, ...choice });
  let sum = 0;
  let time = 0;
  for (let race = 0; race < RACES; race++)
    ride(heat, "tactics", race, {
      step: (_, state, seconds) => {
        const toGo = heat.rules.laps - state.distance[state.order[0]!]! / heat.track.lapLength;
        if (toGo > fromToGo || toGo < toToGo) return;
        sum += look(state) * seconds;
        time += seconds;
      },
    });
  return sum / time;
}

const rankOf = (skater: number) => (state: RaceState) => state.rank[skater]!;
const speedOfFront = (state: RaceState) => state.speed[state.order[0]!]!;

describe("lead", () => {
  it("is at the front for the laps it is told, and sets the pace", () => {
    const plans = { L: "lead:togo=12,laps=4,effort=1.05" };
    const leads = (state: RaceState) => (state.rank[11] === 0 ? 1 : 0);
    // Coming forward takes him the better part of a lap.
    expect(meanOver({ plans }, 10.5, 8.2, leads)).toBeGreaterThan(0.6);
    expect(meanOver({}, 10.5, 8.2, leads)).toBeLessThan(0.3);
    expect(meanOver({ plans }, 11, 8.2, speedOfFront)).toBeGreaterThan(
      meanOver({}, 11, 8.2, speedOfFront) + 0.3,
    );
  });
});

describe("move-up", () => {
  it("reaches the place and holds it", () => {
    const plans = { L: "move-up:togo=10,place=3,until=5" };
    const draw = drawsWith({ ...CALM, [purpose.MOVE_UP]: NEVER });
    const rank = meanOver({ plans, draw }, 8, 5.2, rankOf(11));
    expect(rank).toBeLessThan(4);
    expect(meanOver({ draw }, 8, 5.2, rankOf(11))).toBeGreaterThan(rank + 2);
  });
});

describe("place", () => {
  it("is at its rank at the moment it is told", () => {
    const at = rankOf(11);
    const ordered = meanOver({ plans: { L: "place:place=2,togo=4" } }, 4.15, 4, at);
    expect(ordered).toBeLessThan(3.6);
    expect(meanOver({}, 4.15, 4, at)).toBeGreaterThan(ordered + 1.5);
  });
  it("is outside when it is told to be outside, and in line when not", () => {
    const out = (state: RaceState) => (state.file[11]! > 0 ? 1 : 0);
    const outside = meanOver({ plans: { L: "place:place=3,togo=4,outside=1" } }, 4.3, 4, out);
    const inLine = meanOver({ plans: { L: "place:place=3,togo=4" } }, 4.3, 4, out);
    expect(outside).toBeGreaterThan(0.6);
    expect(inLine).toBeLessThan(0.4);
  });
});

describe("sit-in", () => {
  it("comes forward whenever he has slipped behind the places he is told and has the reserve, though of his own accord he would not", () => {
    const draw = drawsWith({ ...CALM, [purpose.MOVE_UP]: NEVER });
    const aimOf = (plan: string | null, reserve = 1) => {
      const plans = plan === null ? {} : { J: plan };
      const heat = smallHeat({ ...base, draw, plans });
      const rows = lineOf(12, 8.5 * heat.track.lapLength).map((row) => ({ ...row, reserve }));
      const state = placedRace(heat, rows);
      on({ heat, state, observer: null }, step);
      return [state.aim[9], state.aimRank[9]];
    };
    expect(aimOf("sit-in:from=3,to=6")).toEqual([FORWARD, 5]);
    expect(aimOf("sit-in:from=3,to=10")).toEqual([HOLD, -1]);
    expect(aimOf("sit-in:from=3,to=6", 0.29)).toEqual([HOLD, -1]);
    expect(aimOf(null)).toEqual([HOLD, -1]);
  });
  it("never attacks, joins, chases or goes for points, as others do", () => {
    const draw = drawsWith(SAFE);
    const behaviour = { attack: 3, contest: 3 };
    const heat = smallHeat({ ...base, draw, behaviour, plans: { F: "sit-in:from=3,to=8" } });
    const free = smallHeat({ ...base, draw, behaviour });
    let initiatives = 0;
    let without = 0;
    const counting = (skater: number, kind: string, lap: number) =>
      skater === 5 && lap < 12 && ["attack", "chase", "contest", "join"].includes(kind) ? 1 : 0;
    for (let race = 0; race < RACES; race++) {
      ride(heat, "sit", race, {
        event: (kind, _time, skater, _other, _value, lap) => {
          initiatives += counting(skater, kind, lap);
        },
      });
      ride(free, "sit", race, {
        event: (kind, _time, skater, _other, _value, lap) => {
          without += counting(skater, kind, lap);
        },
      });
    }
    expect(initiatives).toBe(0);
    expect(without).toBeGreaterThan(10);
  });
});

describe("defend", () => {
  it("stays in the pack and does not work", () => {
    const draw = drawsWith(SAFE);
    const choice = { draw, behaviour: { attack: 3 }, plans: { F: "defend" } };
    const inPack = (state: RaceState) =>
      state.groupSize[state.group[5]!]! >= 4 || state.rank[5]! <= 3 ? 1 : 0;
    expect(meanOver(choice, 14, 1, inPack)).toBeGreaterThan(0.8);
    const leads = (state: RaceState) => (state.rank[5] === 0 ? 1 : 0);
    expect(meanOver(choice, 14, 1, leads)).toBeLessThan(0.15);
  });
  it("outsprints those level on points when it must", () => {
    const fighting = (choice: SmallHeat) =>
      meanOver({ rules: { qualifiers: 6 }, ...choice }, 0.5, 0.1, (state) => {
        return state.power[5]! / state.cp[5]!;
      });
    expect(fighting({ plans: { F: "defend" } })).toBeGreaterThan(1.2);
  });
  it("goes all out in the last 0.9 lap if somebody level on points is ahead or close behind, and else keeps sheltered", () => {
    /** What F with three points is about; A, so many metres ahead of him, has so many, all others have fewer. */
    const does = (toGo: number, rival: number, points: number): string => {
      const heat = smallHeat(base);
      const here = heat.raceLength - toGo * heat.track.lapLength;
      const rows: Placed[] = lineOf(12, here + 9).map(({ at }, i) => ({ at, points: i % 3 }));
      rows[5] = { at: here, points: 3 };
      rows[0] = { at: here + rival, points };
      const state = placedRace(heat, rows);
      on({ heat, state, observer: null }, defend.rides, 5, new Float64Array());
      return state.aim[5] === FREE_RIDE && state.effort[5] === ALL_OUT ? "sprints" : "shelters";
    };
    expect(does(0.5, 9, 3)).toBe("sprints");
    expect(does(0.5, -20, 3)).toBe("sprints");
    expect(does(0.5, -30, 3)).toBe("shelters");
    expect(does(0.5, 9, 2)).toBe("shelters");
    expect(does(0.5, 9, 4)).toBe("shelters");
    expect(does(1, 9, 3)).toBe("shelters");
  });
});

describe("wheel", () => {
  it("sits behind the named skater most of the time, unless he is at the tail", () => {
    const look = (choice: SmallHeat): number => {
      let near = 0;
      let all = 0;
      meanOver(choice, 12, 2, (state) => {
        const metres = state.distance[2]! - state.distance[9]!;
        if (state.rank[2]! < 6) all++;
        if (state.rank[2]! < 6 && metres > 0 && metres < 4) near++;
        return 0;
      });
      return near / all;
    };
    const sits = look({ plans: { J: "wheel:skater=C" } });
    expect(sits).toBeGreaterThan(0.5);
    expect(look({})).toBeLessThan(sits - 0.1);
  });
});

describe("slow", () => {
  it("takes the speed out of the pack while others are away", () => {
    const speed = (choice: SmallHeat) => afterBreak(choice, 3, (state) => frontOfPack(state, 3));
    const plans = { E: "slow" };
    expect(speed({ plans })).toBeLessThan(speed({}) - 0.3);
  });
});

describe("refuse", () => {
  it("takes no turn at the front of the chase", () => {
    const leads = (state: RaceState) => (state.order[3] === 4 ? 1 : 0);
    const turns = (choice: SmallHeat) => afterBreak(choice, 3, leads);
    expect(turns({ plans: { E: "refuse" } })).toBeLessThan(0.5 * turns({}));
  });
});

describe("let-go", () => {
  it("never goes after those away, and only leaves those alone whom it is told to", () => {
    // Nobody but D is ready to go, so that A and B stay by themselves.
    const ready = drawsWith({ ...CALM, [purpose.JOIN]: 1e-9 });
    const draw: DrawSource = (hi, lo, skater, index, what) =>
      what === purpose.JOIN && skater !== 3 ? NEVER : ready(hi, lo, skater, index, what);
    const joins = (choice: SmallHeat): number => {
      let joined = 0;
      const hear = (kind: string, skater: number) => {
        if (kind === "join" && skater === 3) joined++;
      };
      afterBreak({ draw, ...choice }, 2, () => 0, hear, 25);
      return joined;
    };
    expect(joins({})).toBeGreaterThan(0);
    expect(joins({ plans: { D: "let-go" } })).toBe(0);
    expect(joins({ plans: { D: "let-go:size=1" } })).toBeGreaterThan(0);
    expect(joins({ plans: { D: "let-go:skaters=A+B" } })).toBe(0);
    expect(joins({ plans: { D: "let-go:skaters=A" } })).toBeGreaterThan(0);
  });
});

describe("chase", () => {
  it("makes the pack faster and shares the turns", () => {
    const speed = (choice: SmallHeat) => afterBreak(choice, 3, (state) => frontOfPack(state, 3));
    const plans = { D: "chase", E: "chase", F: "chase", G: "chase" };
    expect(speed({ plans })).toBeGreaterThan(speed({}) + 0.2);
    const shares = [3, 4, 5, 6].map((worker) =>
      afterBreak({ plans }, 3, (state) => (state.order[3] === worker ? 1 : 0)),
    );
    // A turn is three quarters of a lap, so that the fourth man may not come to his in three laps.
    expect(shares.filter((share) => share > 0.1).length).toBeGreaterThanOrEqual(3);
    expect(shares.reduce((sum, share) => sum + share)).toBeGreaterThan(0.8);
  });
});

/** Speed of the foremost skater but for those away. */
function frontOfPack(state: RaceState, away: number): number {
  return state.speed[state.order[away]!]!;
}

/** Mean of something over three laps in which the first `away` of the list are so far before the others. */
function afterBreak(
  choice: SmallHeat,
  away: number,
  look: (state: RaceState) => number,
  hear: (kind: string, skater: number) => void = () => {},
  metres = 50,
): number {
  const heat = smallHeat({ ...base, draw: drawsWith(WORKING), ...choice });
  const lap = heat.track.lapLength;
  let sum = 0;
  let time = 0;
  for (let race = 0; race < RACES; race++) {
    const rows = [
      ...lineOf(away, 7.3 * lap),
      ...lineOf(12 - away, 7.3 * lap - metres - 1.5 * away),
    ];
    const state = placedRace(
      heat,
      rows.map((row) => ({ ...row, reserve: 0.8 })),
      race,
    );
    advance(heat, state, 10.2 * lap, {
      step: (_, now, seconds) => {
        sum += look(now) * seconds;
        time += seconds;
      },
      event: (kind, _time, skater) => hear(kind, skater),
    });
  }
  return sum / time;
}

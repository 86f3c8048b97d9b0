import { wilsonInterval } from "../../odds/intervals.ts";
import { type Share, shareOf } from "../../odds/share.ts";
import { breakEven } from "../../odds/tree/break-even.ts";
import { type PairCounts, pairedChances, sumPairs } from "../../odds/tree/pair-counts.ts";
import type { CutData } from "../charts/cut-points.ts";
import type { StripData } from "../charts/field-strip.ts";
import type { PlacesData } from "../charts/place-matrix.ts";
import type { LadderData, LadderPlan } from "../charts/plan-ladder.ts";
import type { TreeData } from "../charts/plan-tree.ts";
import type { NeededData } from "../charts/points-needed.ts";
import type { RaceDotsData } from "../charts/race-dots.ts";
import { madeUpField, madeUpNumbers } from "./made-up-field.ts";

const plan = (
  name: string,
  label: string,
  [p, low, high]: [number, number, number],
  [value, from, to]: [number, number, number],
  tied: boolean,
): LadderPlan => ({
  plan: name,
  label,
  chance: { p, low, high },
  difference: { value, low: from, high: to, sampling: { low: value - 0.02, high: value + 0.02 } },
  betterIn: value > 0 ? 0.8 : 0.2,
  tied,
});

/** Six plans, as they are known in the end. */
export const ladderSample: LadderData = {
  plans: [
    plan("sit-in", "Sit in and sprint", [0.58, 0.44, 0.71], [0, 0, 0], false),
    plan("contest:sprint=2", "Go for sprint 2", [0.71, 0.6, 0.8], [0.13, 0.05, 0.2], true),
    plan("attack:togo=9", "Attack with nine to go", [0.63, 0.38, 0.84], [0.05, -0.12, 0.21], true),
    plan(
      "contest:sprint=1",
      "Go for sprint 1, else sprint 2, then stay with those level on points",
      [0.69, 0.58, 0.79],
      [0.11, 0.02, 0.19],
      true,
    ),
    plan(
      "lead:togo=3",
      "Lead out the last three laps",
      [0.31, 0.24, 0.4],
      [-0.27, -0.36, -0.17],
      false,
    ),
    plan("skip", "Let every sprint go", [0.004, 0.001, 0.008], [-0.58, -0.7, -0.43], false),
  ],
  reference: "sit-in",
  average: 8 / 15,
  streaming: false,
  picked: "contest:sprint=2",
};

/** The same after a few hundred races. */
export const streamingSample: LadderData = {
  ...ladderSample,
  streaming: true,
  picked: null,
  plans: ladderSample.plans.map((row) => ({
    ...row,
    tied: true,
    chance: {
      p: row.chance.p,
      low: Math.max(0, row.chance.low - 0.15),
      high: Math.min(1, row.chance.high + 0.12),
    },
  })),
};

/** Places of fifteen made-up skaters, each spread about his own mean. */
export const placesSample: PlacesData = {
  races: 10_000,
  qualifiers: 8,
  ours: "Dirk Maes",
  skaters: madeUpField.map(({ name, country }, i) => {
    const number = madeUpNumbers(i + 1);
    const mean = 2.5 + i * 0.75 + number();
    const spread = 2 + 2 * number();
    const weights = madeUpField.map((_, k) => Math.exp(-(((k + 1 - mean) / spread) ** 2) / 2));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const places = weights.map((weight) => Math.round((10_000 * weight) / sum) / 10_000);
    const through = places.slice(0, 8).reduce((all, share) => all + share, 0);
    return {
      name,
      country,
      places,
      expectedPlace: places.reduce((all, share, k) => all + share * (k + 1), 0),
      qualify: wilsonInterval(Math.round(through * 10_000), 10_000),
    };
  }),
};

const pairs = (races: number, both: number, onlyPlan: number, onlyAgainst: number): PairCounts => ({
  races,
  both,
  onlyPlan,
  onlyAgainst,
});

function treeOf(
  wins: PairCounts,
  scores: PairCounts,
  fails: PairCounts,
  never: PairCounts,
): TreeData {
  const all = sumPairs([wins, scores, fails, never]);
  const branch = (counts: PairCounts) => {
    const reached = pairedChances(counts);
    return {
      counts,
      share: wilsonInterval(counts.races, all.races),
      reached: reached && { ...reached, total: reached },
    };
  };
  const tries = sumPairs([wins, scores, fails]);
  return {
    whole: branch(all),
    tries: branch(tries),
    branches: {
      wins: branch(wins),
      scores: branch(scores),
      fails: branch(fails),
      never: branch(never),
    },
    winsWhenTrying: wilsonInterval(wins.races, tries.races),
    breakEven: breakEven(wins, sumPairs([scores, fails])),
    belief: null,
  };
}

export const treeSample = treeOf(
  pairs(960, 600, 300, 12),
  pairs(1200, 560, 260, 190),
  pairs(1350, 420, 90, 330),
  pairs(490, 270, 12, 14),
);

/** Races of 4,000 by the points of the eighth. */
const cutCounts: Record<number, number> = {
  0: 620,
  1: 1190,
  2: 1240,
  3: 720,
  4: 160,
  5: 50,
  6: 20,
};

export const cutSample: CutData = {
  places: 8,
  cut: Object.entries(cutCounts).map(([points, count]) => ({
    points: Number(points),
    share: shareOf(count, 4000),
  })),
};

/** Through more often with more points and a better place; the rules as for 3-2-1 with 15 starters and 8 through. */
export const neededSample: NeededData = {
  places: 8,
  starters: 15,
  ours: { points: 3, place: 9 },
  byPoints: [0, 1, 2, 3, 4, 5, 6, 7].map((points) => {
    const safe = points >= 6 ? 15 : points >= 3 ? 5 : 5;
    const possible = points === 0 ? 8 : 15;
    const cells = Array.from({ length: 15 }, (_, k) => {
      const place = k + 1;
      const p = 1 / (1 + Math.exp(0.9 * (place - 7) - 1.4 * points));
      const races = Math.max(0, 900 - 120 * points - 20 * Math.abs(place - 7));
      const through: Share = shareOf(Math.round(p * races), races);
      const verdict = place <= safe ? "safe" : place <= possible ? "open" : "out";
      return { place, verdict, through } as const;
    });
    const of = cells.reduce((sum, { through }) => sum + through.of, 0);
    const count = cells.reduce((sum, { through }) => sum + through.count, 0);
    return {
      points,
      starts: shareOf(of, 60_000),
      through: shareOf(count, of),
      rules: { safe, possible },
      cells: points > 5 ? cells.slice(0, 11) : cells,
    };
  }),
};

export const stripSample: StripData = {
  ours: placesSample.ours,
  skaters: placesSample.skaters.map(({ name, country, qualify }) => ({
    name,
    country,
    chance: qualify!,
  })),
};

const spread = madeUpNumbers(11);
export const dotsSample: RaceDotsData = {
  starters: 15,
  qualifiers: 8,
  picked: 17,
  races: Array.from({ length: 50 }, (_, race) => ({
    race,
    place: 1 + Math.floor(15 * ((spread() + spread() + spread()) / 3) ** 1.2),
  })),
};

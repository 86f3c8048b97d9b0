import type { ConditionalData } from "../charts/conditional-bars.ts";
import type { TimelineData } from "../charts/heat-timeline.ts";
import type { LapChancesData } from "../charts/lap-chances.ts";
import type { ReliabilityData } from "../charts/reliability-diagram.ts";

const moment = (toGo: number, p: number, half: number, story: string | null = null) => ({
  toGo,
  chance: { p, low: Math.max(0, p - half), high: Math.min(1, p + half) },
  story,
  isResult: false,
});

/** A made-up heat as its chances went. */
export const lapChancesSample: LapChancesData = {
  laps: 16,
  sprints: [12, 8, 4],
  moments: [
    moment(16, 0.58, 0.12),
    moment(
      12,
      0.53,
      0.12,
      "First sprint without him; the three who score all sit behind him in strength.",
    ),
    moment(9, 0.61, 0.13, "He attacks, nobody goes along."),
    moment(8, 0.81, 0.1, "Wins the second sprint: three points."),
    moment(5, 0.74, 0.11),
    moment(4, 0.69, 0.1, "Caught; two others come level on points."),
    moment(1, 0.66, 0.12),
    { ...moment(0, 1, 0, "Ninth over the line, seventh in the ranking: through."), isResult: true },
  ],
};

export const conditionalSample: ConditionalData = {
  base: { p: 0.58, low: 0.55, high: 0.61 },
  rows: [
    {
      key: "sprint2",
      label: "Maes wins sprint 2",
      given: { p: 0.96, low: 0.94, high: 0.98 },
      doing: { p: 0.71, low: 0.62, high: 0.79 },
      givenRaces: 812,
      doingRaces: 4000,
    },
    {
      key: "fall",
      label: "somebody falls in the last two laps",
      given: { p: 0.64, low: 0.52, high: 0.75 },
      doing: null,
      givenRaces: 61,
      doingRaces: null,
    },
  ],
};

const bin = (from: number, to: number, starts: number, forecast: number, happened: number) => ({
  from,
  to,
  starts,
  forecast,
  happened,
});

export const reliabilitySample: ReliabilityData = {
  baseRate: 0.53,
  bins: [
    { from: 0, to: 0.02, starts: 0, forecast: null, happened: null },
    bin(0.02, 0.05, 4, 0.04, 0),
    bin(0.05, 0.1, 11, 0.08, 0.09),
    bin(0.1, 0.2, 18, 0.15, 0.22),
    bin(0.2, 0.3, 16, 0.25, 0.19),
    bin(0.3, 0.5, 31, 0.41, 0.45),
    bin(0.5, 0.7, 38, 0.6, 0.55),
    bin(0.7, 1, 62, 0.83, 0.87),
  ],
};

export const timelineSample: TimelineData = {
  laps: 16,
  sprints: [12, 8, 4],
  facts: [
    { toGo: 12, kind: "sprint", text: "Sprint 1: Lindqvist 3, Park 2, Mori 1", ours: false },
    { toGo: 9, kind: "attack", text: "Maes attacks and is alone within half a lap", ours: true },
    { toGo: 8, kind: "sprint", text: "Sprint 2: Maes 3, Carver 2, Ferri 1", ours: false },
    { toGo: 4, kind: "sprint", text: "Sprint 3: Carver 3, De Wit 2, Berg 1", ours: false },
    { toGo: 4, kind: "other", text: "Maes is caught by the bunch", ours: true },
    { toGo: 1, kind: "other", text: "Zielinski falls and takes Novak with him", ours: false },
    { toGo: 0, kind: "finish", text: "De Wit wins before Lindqvist and Ferri", ours: false },
    {
      toGo: 0,
      kind: "finish",
      text: "Maes ninth over the line, seventh in the ranking, through",
      ours: true,
    },
  ],
};

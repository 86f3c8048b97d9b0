import type { FlipData } from "../charts/flip-curves.ts";
import type { SweepData, SweptPoint } from "../charts/mount-sweep.ts";
import type { PairData } from "../charts/pair-grid.ts";
import type { SurvivalData } from "../charts/survival-bars.ts";
import type { TornadoData } from "../charts/tornado.ts";
import type { WhyData } from "../charts/why-bars.ts";
import { madeUpNumbers } from "./made-up-field.ts";

const around = (p: number, half: number) => ({ p, low: p - half, high: Math.min(1, p + half) });
const mean = (value: number, half: number) => ({
  mean: value,
  low: value - half,
  high: value + half,
});

function swept(at: number[], p: number, number: () => number, asGood: boolean): SweptPoint {
  return { at, smooth: around(p, 0.035), tried: around(p + 0.05 * (number() - 0.5), 0.05), asGood };
}

const number = madeUpNumbers(3);
/** Two of one country with three and four plans; the first to attack while the other sits in is best. */
export const pairSample: PairData = {
  rows: ["Sit in and sprint", "Go for sprint 2", "Attack with 9 to go"],
  columns: [
    "Sit in and sprint",
    "Go for sprint 2",
    "Attack with 9 to go",
    "With Maes away ahead: take the speed out of the chase",
  ],
  cells: [
    [0.31, 0.29, 0.33, 0.3],
    [0.28, 0.24, 0.3, 0.27],
    [0.36, 0.33, 0.26, 0.44],
  ].map((row) =>
    row.map((p) => ({
      chances: [around(p, 0.08)],
      mark: p > 0.4 ? ("best" as const) : p > 0.34 ? ("tied" as const) : null,
    })),
  ),
};

/** An attack with 14 to 2 laps to go, best with six. */
export const sweepSample: SweepData = {
  axes: [
    {
      label: "laps to go at the attack",
      values: Array.from({ length: 13 }, (_, k) => k + 2),
      countsDown: true,
    },
  ],
  points: Array.from({ length: 13 }, (_, k) => {
    const toGo = k + 2;
    return swept(
      [toGo],
      0.68 - 0.006 * (toGo - 6) ** 2 - (toGo > 9 ? 0.02 : 0),
      number,
      toGo >= 4 && toGo <= 8,
    );
  }),
  best: { at: [6] },
  against: { label: "sitting in", chance: { p: 0.58, low: 0.55, high: 0.61 } },
};

export const sweepMapSample: SweepData = {
  axes: [
    { label: "laps to go at the attack", values: [2, 4, 6, 8, 10, 12, 14], countsDown: true },
    {
      label: "effort, percent of critical power",
      values: [100, 105, 110, 115, 120],
      countsDown: false,
    },
  ],
  points: [2, 4, 6, 8, 10, 12, 14].flatMap((toGo) =>
    [100, 105, 110, 115, 120].map((effort) => {
      const p = Math.max(0.05, 0.7 - 0.008 * (toGo - 7) ** 2 - 0.0016 * (effort - 110) ** 2);
      return swept([toGo, effort], p, number, p > 0.66);
    }),
  ),
  best: { at: [6, 110] },
  against: { label: "sitting in", chance: { p: 0.58, low: 0.55, high: 0.61 } },
};

export const whySample: WhyData = {
  rows: [
    {
      key: "wind",
      label: "time in the wind",
      unit: "s",
      digits: 0,
      plan: 74,
      against: 31,
      difference: mean(43, 3),
      moved: true,
    },
    {
      key: "reserve",
      label: "reserve at the bell",
      unit: "%",
      digits: 0,
      plan: 48,
      against: 61,
      difference: mean(-13, 2),
      moved: true,
    },
    {
      key: "outside",
      label: "metres on the outside",
      unit: "m",
      digits: 0,
      plan: 58,
      against: 57,
      difference: mean(1, 2),
      moved: false,
    },
    {
      key: "sprintPoints",
      label: "sprint points",
      unit: "",
      digits: 1,
      plan: 2.1,
      against: 0.3,
      difference: mean(1.8, 0.1),
      moved: true,
    },
    {
      key: "finishOrder",
      label: "place over the line",
      unit: "",
      digits: 1,
      plan: 8.9,
      against: 7.2,
      difference: mean(1.7, 0.3),
      moved: true,
    },
  ],
};

export const tornadoSample: TornadoData = {
  base: mean(0.08, 0.03),
  rows: [
    {
      key: "sprint",
      label: "his final sprint",
      low: { label: "−6 %", gain: mean(0.21, 0.04) },
      high: { label: "+6 %", gain: mean(-0.06, 0.04) },
    },
    {
      key: "chase",
      label: "readiness of the field to chase",
      low: { label: "low", gain: mean(0.19, 0.04) },
      high: { label: "high", gain: mean(-0.02, 0.04) },
    },
    {
      key: "cp",
      label: "his critical power",
      low: { label: "−3 %", gain: mean(0.02, 0.04) },
      high: { label: "+3 %", gain: mean(0.13, 0.04) },
    },
    {
      key: "wake",
      label: "strength of the wake",
      low: { label: "−10 %", gain: mean(0.1, 0.04) },
      high: { label: "+10 %", gain: mean(0.06, 0.04) },
    },
  ],
};

export const survivalSample: SurvivalData = {
  gain: mean(0.13, 0.03),
  rows: [
    {
      key: "late",
      label: "a lap late",
      gain: mean(0.08, 0.035),
      survives: { share: 0.62, low: 0.4, high: 0.85 },
    },
    {
      key: "hard",
      label: "10 % too hard",
      gain: mean(0.04, 0.04),
      survives: { share: 0.31, low: 0.02, high: 0.6 },
    },
    {
      key: "wrongWheel",
      label: "on the wrong wheel",
      gain: mean(-0.03, 0.04),
      survives: { share: -0.2, low: -0.5, high: 0.1 },
    },
    {
      key: "copied",
      label: "the strongest rival does it too",
      gain: mean(0.06, 0.035),
      survives: null,
    },
  ],
};

function flipRow(
  key: string,
  label: string,
  unit: string,
  now: number,
  values: number[],
  gainOf: (at: number) => number,
) {
  return {
    key,
    label,
    unit,
    now,
    points: values.map((at) => ({
      at,
      gain: mean(gainOf(at) + 0.02 * (number() - 0.5), 0.05),
      smooth: mean(gainOf(at), 0.04),
    })),
  };
}

export const flipSample: FlipData = {
  rows: [
    {
      ...flipRow(
        "sprintRank",
        "His sprint in this field",
        "rank, 1 fastest",
        6,
        [1, 4, 7, 11, 15],
        (at) => 0.025 * (at - 3.6),
      ),
      verdict: "flips",
      flipsAt: { at: 3.6, low: 2.2, high: 5.1 },
    },
    {
      ...flipRow(
        "dayForm",
        "His form of the day",
        "standard deviations",
        0,
        [-2, -1, 0, 1, 2],
        (at) => 0.08 + 0.05 * at,
      ),
      verdict: "may flip",
      flipsAt: { at: -1.6, low: -2, high: -0.8 },
    },
    {
      ...flipRow(
        "chase",
        "How the field chases",
        "times as ready",
        1,
        [0.25, 0.5, 1, 2, 4],
        (at) => 0.17 - 0.03 * at,
      ),
      verdict: "does not flip",
      flipsAt: null,
    },
  ],
};

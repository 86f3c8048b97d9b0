import { DONE } from "../../sim/state.ts";
import type { FieldRaces } from "./field-races.ts";
import type { Measure } from "./measure.ts";
import type { Counts, Sample } from "./sample.ts";

/** Groups of laps from fast to slow. Source: Peng et al. 2022, 36 races of 16 laps. */
const GROUPS: readonly (readonly number[])[] = [
  [4, 8, 12, 15, 16],
  [5, 9, 13, 14],
  [3, 6, 7, 10, 11],
  [1, 2],
];
const LAPS = 16;

/**
 * Mean speed per lap, m/s, over all skaters with the full distance. Lap 1 is from the start, so its speed holds
 * the standing start.
 */
export function lapSpeeds(races: FieldRaces, counts: Counts = null): number[] {
  const { sums, entries } = lapSums(races);
  return means(sums, entries, LAPS, counts);
}

/** 1 where the groups of laps are exactly in order of their mean speed, else 0. */
function lapOrderSample(races: FieldRaces): Sample {
  const { sums, entries } = lapSums(races);
  const groups = GROUPS.map((laps) => laps.map((lap) => lap - 1));
  const [sumsOfGroups, entriesOfGroups] = [sums, entries].map((columns) =>
    grouped(columns, groups, races.outcomes.races),
  ) as [Float64Array, Float64Array];
  return {
    kind: "whole",
    races: races.outcomes.races,
    point: (counts) => {
      const speeds = means(sumsOfGroups, entriesOfGroups, groups.length, counts);
      return speeds.every((speed, g) => g === 0 || speeds[g - 1]! > speed) ? 1 : 0;
    },
  };
}

/** Sums of speeds, and how many there are, per race and lap. */
function lapSums({ heat, outcomes }: FieldRaces): { sums: Float64Array; entries: Float64Array } {
  const { races, skaters, laps, passings, status } = outcomes;
  if (laps !== LAPS) throw new Error(`lap-order: expected races of ${LAPS} laps, got ${laps}`);
  const sums = new Float64Array(races * LAPS);
  const entries = new Float64Array(races * LAPS);
  for (let row = 0; row < races * skaters; row++) {
    if (status[row] !== DONE) continue;
    const race = Math.floor(row / skaters);
    for (let lap = 0; lap < LAPS; lap++) {
      const from = lap === 0 ? 0 : passings[row * LAPS + lap - 1]!;
      const seconds = (passings[row * LAPS + lap]! - from) / 1000;
      sums[race * LAPS + lap]! += heat.track.lapLength / seconds;
      entries[race * LAPS + lap]! += 1;
    }
  }
  return { sums, entries };
}

function grouped(columns: Float64Array, groups: readonly number[][], races: number): Float64Array {
  const sums = new Float64Array(races * groups.length);
  for (let race = 0; race < races; race++)
    groups.forEach((laps, g) => {
      for (const lap of laps) sums[race * groups.length + g]! += columns[race * LAPS + lap]!;
    });
  return sums;
}

function means(sums: Float64Array, entries: Float64Array, width: number, counts: Counts): number[] {
  return Array.from({ length: width }, (_, column) => {
    let sum = 0;
    let count = 0;
    for (let race = 0; race * width < sums.length; race++) {
      const times = counts?.[race] ?? 1;
      sum += times * sums[race * width + column]!;
      count += times * entries[race * width + column]!;
    }
    return sum / count;
  });
}

/** Whether the pace of the laps comes in the right order. */
export const lapOrder: Measure = {
  group: "A",
  counted:
    "mean speed of each group of laps over all skaters with the full distance; 1 if in order",
  sample: ([races]) => lapOrderSample(races!),
  tell: ([races]) => {
    const speeds = lapSpeeds(races!).map((speed) => speed.toFixed(2));
    return `m/s by lap: ${speeds.join(" ")}`;
  },
};

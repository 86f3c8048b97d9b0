import { type Estimate, raceInterval } from "./race-interval.ts";
import { type Call, reliabilitySlope } from "./reliability-slope.ts";

/** Chances within `from` … `to`, and how often it happened. */
interface ReliabilityBin {
  from: number;
  to: number;
  starts: number;
  /** Mean of the chances given; null where none was. */
  forecast: number | null;
  /** Share that happened; null where there was none. */
  happened: number | null;
}

export interface Reliability {
  /**
   * How far chances ought to be spread out around those of a lottery: 1 is right, below 1 they say too much, above 1
   * too little. Null where the calls do not tell it.
   */
  slope: Estimate | null;
  bins: ReliabilityBin[];
}

/** Ends of the bins. Finer where most chances of a field of twenty lie. */
const EDGES = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1];

/**
 * How chances compare with what happened: counts by chance, and the slope of outcomes on what the chances say beyond a
 * lottery (`reliabilitySlope`), with a bootstrap interval over races.
 *
 * @param calls of one event, or of several, each then with a level of its own
 */
export function reliability(calls: readonly Call[], races: number, seed: string): Reliability {
  return { slope: slopeInterval(calls, races, seed), bins: binsOf(calls) };
}

function binsOf(calls: readonly Call[]): ReliabilityBin[] {
  return EDGES.slice(1).map((to, k) => {
    const from = EDGES[k]!;
    const inside = calls.filter(({ p }) => p >= from && (p < to || to === 1));
    const share = (sum: number) => (inside.length > 0 ? sum / inside.length : null);
    return {
      from,
      to,
      starts: inside.length,
      forecast: share(inside.reduce((sum, { p }) => sum + p, 0)),
      happened: share(inside.filter(({ happened }) => happened).length),
    };
  });
}

function slopeInterval(calls: readonly Call[], races: number, seed: string): Estimate | null {
  const slopeOf = reliabilitySlope(calls);
  const value = slopeOf(new Uint32Array(races).fill(1));
  if (value === null) return null;
  return { value, ...raceInterval(races, (counts) => slopeOf(counts) ?? Number.NaN, seed) };
}

import { bootstrap } from "../odds/bootstrap.ts";
import { exp, log } from "../sim/math.ts";
import type { JudgedCall } from "./judged-calls.ts";
import type { Estimate } from "./mean-over-races.ts";

/** A chance that was given in a race (from 0), and what came of it. */
type Call = Pick<JudgedCall, "race" | "p" | "happened">;

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
   * How far chances ought to be spread out: 1 is right, below 1 they say too much, above 1 too little. Null where
   * the calls do not tell it.
   */
  slope: Estimate | null;
  bins: ReliabilityBin[];
}

/** Ends of the bins. Finer where most chances of a field of twenty lie. */
const EDGES = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1];
/** Chances are taken as no nearer to 0 or 1, as in the log score. */
const LEAST = 1e-4;
const ROUNDS = 25;
/** A slope beyond this is none: the calls are separated by their outcomes. */
const STEEPEST = 50;

/**
 * How chances compare with what happened: counts by chance, and the slope of a logistic regression of the outcome
 * on logit p, with a bootstrap interval over races.
 * Source: Cox 1958, Biometrika 45:562 (calibration slope).
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
  const columns = columnsOf(calls);
  const once = new Uint32Array(races).fill(1);
  const found = calibrate(columns, once, [0, 1]);
  if (found === null) return null;
  const slope = (counts: Uint32Array) => calibrate(columns, counts, found)?.[1] ?? Number.NaN;
  const { low, high } = bootstrap(races, slope, seed);
  return { value: found[1], low, high };
}

/** Calls by column: race, logit of the chance, outcome. */
interface CallColumns {
  race: Int32Array;
  logit: Float64Array;
  happened: Uint8Array;
}

function columnsOf(calls: readonly Call[]): CallColumns {
  return {
    race: Int32Array.from(calls, ({ race }) => race),
    logit: Float64Array.from(calls, ({ p }) => {
      const clipped = Math.min(1 - LEAST, Math.max(LEAST, p));
      return log(clipped / (1 - clipped));
    }),
    happened: Uint8Array.from(calls, ({ happened }) => Number(happened)),
  };
}

/**
 * Intercept and slope of logit P(happened) = a + b logit p, by Newton's method, each race counted so many times;
 * null where there is no maximum.
 */
function calibrate(
  { race, logit, happened }: CallColumns,
  counts: Uint32Array,
  from: readonly [number, number],
): [number, number] | null {
  let [a, b] = from;
  for (let round = 0; round < ROUNDS; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0];
    for (let i = 0; i < logit.length; i++) {
      const times = counts[race[i]!]!;
      if (times === 0) continue;
      const x = logit[i]!;
      const p = 1 / (1 + exp(-a - b * x));
      const off = times * (happened[i]! - p);
      const weight = times * p * (1 - p);
      ga += off;
      gb += off * x;
      haa += weight;
      hab += weight * x;
      hbb += weight * x * x;
    }
    const determinant = haa * hbb - hab * hab;
    if (!(determinant > 1e-9 * haa * hbb)) return null;
    const da = (hbb * ga - hab * gb) / determinant;
    const db = (haa * gb - hab * ga) / determinant;
    a += da;
    b += db;
    if (!(Math.abs(b) < STEEPEST)) return null;
    if (Math.abs(da) + Math.abs(db) < 1e-8) return [a, b];
  }
  return null;
}

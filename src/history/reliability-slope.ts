import { exp, log } from "../sim/math.ts";
import { EVENTS } from "./forecast-scores.ts";
import type { JudgedCall } from "./judged-calls.ts";

/** A chance that was given in a race (from 0), that of a lottery, and what came of it. */
export type Call = Pick<JudgedCall, "race" | "event" | "p" | "byLot" | "happened">;

/** Chances are taken as no nearer to 0 or 1, as in the log score. */
const LEAST = 1e-4;
const ROUNDS = 25;
/** A slope beyond this is none: the calls are separated by their outcomes. */
const STEEPEST = 50;
/** Squared logits apart from a lottery, on average, below which a forecast is one: rounding errors. */
const NO_OPINION = 1e-12;

/**
 * Makes the slope b of a logistic regression of the outcome on what a chance p says beyond a lottery's q:
 * logit P(happened) = logit q + a + b (logit p - logit q), with an a for each event.
 *
 * Without q and an a for each event, a lottery itself would get the slope 1: that the first eight are more than the first one,
 * and that one wins more easily in a small field, it knows as well as anybody.
 * Source: Cox 1958, Biometrika 45:562 (calibration slope), here apart from base rates.
 *
 * @returns slope from how often each race counts; null where the calls do not tell it
 */
export function reliabilitySlope(calls: readonly Call[]): (counts: Uint32Array) => number | null {
  const events = EVENTS.map((event) => columnsOf(calls.filter((call) => call.event === event)));
  return (counts) => {
    const telling = events.filter((columns) => hasBoth(columns, counts));
    const levels = telling.map(() => 0);
    let slope = 1;
    for (let round = 0; round < ROUNDS; round++) {
      // Newton's step of the slope, the levels eliminated first.
      const bends = telling.map((columns, k) => bendAt(columns, counts, levels[k]!, slope));
      const sum = (part: (bend: Bend) => number) =>
        bends.reduce((total, bend) => total + part(bend), 0);
      const curvature = sum(({ aa, ab, bb }) => bb - (ab * ab) / aa);
      if (!(curvature > NO_OPINION * sum(({ aa }) => aa))) return null;
      const step = sum(({ a, b, aa, ab }) => b - (ab * a) / aa) / curvature;
      const steps = bends.map(({ a, aa, ab }) => (a - ab * step) / aa);
      slope += step;
      steps.forEach((own, k) => {
        levels[k]! += own;
      });
      if (!(Math.abs(slope) < STEEPEST)) return null;
      if (Math.max(Math.abs(step), ...steps.map(Math.abs)) < 1e-8) return slope;
    }
    return null;
  };
}

/** Calls of one event by column: race, logit of a lottery, logit of the chance above it, outcome. */
interface CallColumns {
  race: Int32Array;
  byLot: Float64Array;
  beyond: Float64Array;
  happened: Uint8Array;
}

function columnsOf(calls: readonly Call[]): CallColumns {
  return {
    race: Int32Array.from(calls, ({ race }) => race),
    byLot: Float64Array.from(calls, ({ byLot }) => logit(byLot)),
    beyond: Float64Array.from(calls, ({ p, byLot }) => logit(p) - logit(byLot)),
    happened: Uint8Array.from(calls, ({ happened }) => Number(happened)),
  };
}

function logit(p: number): number {
  const clipped = Math.min(1 - LEAST, Math.max(LEAST, p));
  return log(clipped / (1 - clipped));
}

/** Whether an event happened to some and not to others; otherwise its level has no end, and it says nothing of the slope. */
function hasBoth({ race, happened }: CallColumns, counts: Uint32Array): boolean {
  const counted = happened.filter((_, i) => counts[race[i]!]! > 0);
  return counted.includes(0) && counted.includes(1);
}

/** First derivatives of the log likelihood by level and slope, and the second ones with their signs turned. */
type Bend = Record<"a" | "b" | "aa" | "ab" | "bb", number>;

function bendAt(
  { race, byLot, beyond, happened }: CallColumns,
  counts: Uint32Array,
  level: number,
  slope: number,
): Bend {
  const bend = { a: 0, b: 0, aa: 0, ab: 0, bb: 0 };
  for (let i = 0; i < race.length; i++) {
    const times = counts[race[i]!]!;
    if (times === 0) continue;
    const x = beyond[i]!;
    const p = 1 / (1 + exp(-byLot[i]! - level - slope * x));
    const off = times * (happened[i]! - p);
    const weight = times * p * (1 - p);
    bend.a += off;
    bend.b += off * x;
    bend.aa += weight;
    bend.ab += weight * x;
    bend.bb += weight * x * x;
  }
  return bend;
}

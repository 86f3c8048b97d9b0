import { deviate, LEVEL } from "../intervals.ts";
import { versionEnds } from "./version-ends.ts";

/** Ends of an interval. */
export interface Ends {
  low: number;
  high: number;
}

/**
 * In which interval a difference lies in 95 % of the versions that are plausible: what sampling leaves open and the
 * spread between versions, added in squares on each side. More races narrow the first alone.
 * @param between variance between versions
 */
export function totalDifference(value: number, sampling: Ends, between: number): Ends {
  const spread = deviate(LEVEL) * Math.sqrt(between);
  return {
    low: Math.max(-1, value - add(value - sampling.low, spread)),
    high: Math.min(1, value + add(sampling.high - value, spread)),
  };
}

/** The same for a chance, whose spread between versions is skewed; see `versionEnds`. */
export function totalChance(p: number, sampling: Ends, between: number): Ends {
  if (between === 0 || p === 0 || p === 1) return { low: sampling.low, high: sampling.high };
  const { low, high } = versionEnds(p, between);
  return {
    low: Math.max(0, p - add(p - sampling.low, p - low)),
    high: Math.min(1, p + add(sampling.high - p, high - p)),
  };
}

const add = (a: number, b: number): number => Math.sqrt(a * a + b * b);

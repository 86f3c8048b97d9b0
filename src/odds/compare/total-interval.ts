import { deviate, LEVEL, wilsonInterval } from "../intervals.ts";

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

/**
 * The same for a chance. The spread between versions is skewed there; Wilson's interval with as many races as leave that
 * variance, n = p (1 - p) / between, stays between 0 and 1.
 */
export function totalChance(p: number, sampling: Ends, between: number): Ends {
  if (between === 0 || p === 0 || p === 1) return sampling;
  const races = Math.max(1, (p * (1 - p)) / between);
  const { low, high } = wilsonInterval(p * races, races);
  return {
    low: Math.max(0, p - add(p - sampling.low, p - low)),
    high: Math.min(1, p + add(sampling.high - p, high - p)),
  };
}

const add = (a: number, b: number): number => Math.sqrt(a * a + b * b);

import type { Chance, Mean } from "./intervals.ts";

/**
 * Difference of two chances from races that have nothing to do with each other, from their intervals:
 * with d = b - a, low = d - sqrt((b - b.low)² + (a.high - a)²), high = d + sqrt((b.high - b)² + (a - a.low)²); it has the level
 * of the two. Source: Newcombe 1998, method 10.
 *
 * @example unpairedDifference(wilsonInterval(48, 80), wilsonInterval(56, 70)) // { mean: 0.2, low: 0.052, high: 0.334 }
 */
export function unpairedDifference(a: Chance, b: Chance): Mean {
  const mean = b.p - a.p;
  return {
    mean,
    low: mean - length(b.p - b.low, a.high - a.p),
    high: mean + length(b.high - b.p, a.p - a.low),
  };
}

const length = (a: number, b: number): number => Math.sqrt(a * a + b * b);

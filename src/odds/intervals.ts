import { normalQuantile } from "../sim/math.ts";

/** A chance with the interval in which sampling leaves it; all between 0 and 1. */
export interface Chance {
  p: number;
  low: number;
  high: number;
}

/** Share of intervals that hold the true value. */
export const LEVEL = 0.95;

/**
 * Chance from a count, with the score interval: the p for which the count lies within z standard errors.
 * centre = (k + z²/2) / (n + z²), half = z/(n + z²) sqrt(k (n-k)/n + z²/4). Source: Wilson 1927.
 * @throws where the count is not between 0 and the number of races
 * @example wilsonInterval(15, 50) // { p: 0.3, low: 0.191, high: 0.438 }
 */
export function wilsonInterval(count: number, races: number, level = LEVEL): Chance {
  if (!(races > 0 && count >= 0 && count <= races))
    throw new Error(`wilsonInterval: expected 0 <= count <= races, got ${count} of ${races}`);
  const z = deviate(level);
  const p = count / races;
  const centre = (count + (z * z) / 2) / (races + z * z);
  const half = (z / (races + z * z)) * Math.sqrt((count * (races - count)) / races + (z * z) / 4);
  // Rounding must not push the ends across p or out of 0..1.
  return {
    p,
    low: count === 0 ? 0 : Math.max(0, Math.min(p, centre - half)),
    high: count === races ? 1 : Math.min(1, Math.max(p, centre + half)),
  };
}

/** A mean with its interval. */
export interface Mean {
  mean: number;
  low: number;
  high: number;
}

/**
 * Mean from a sum and a sum of squares over races, with the normal interval mean ± z sd / sqrt(n).
 * @example meanInterval(10, 30, 10) // { mean: 1, low: 0.076, high: 1.924 }
 */
export function meanInterval(sum: number, squares: number, races: number, level = LEVEL): Mean {
  if (!(races > 0)) throw new Error(`meanInterval: expected at least one race, got ${races}`);
  const mean = sum / races;
  const variance = races > 1 ? Math.max(0, squares - races * mean * mean) / (races - 1) : 0;
  const half = deviate(level) * Math.sqrt(variance / races);
  return { mean, low: mean - half, high: mean + half };
}

/** Half the width of an interval: what a wanted precision is compared with. */
export const halfWidth = (chance: { low: number; high: number }): number =>
  (chance.high - chance.low) / 2;

/**
 * Deviate of Student's distribution, for a mean whose spread is estimated from few values: Cornish and Fisher's
 * expansion about the normal one, z + (z³ + z) / 4f + (5 z⁵ + 16 z³ + 3 z) / 96 f² + (3 z⁷ + 19 z⁵ + 17 z³ - 15 z) / 384 f³.
 * Source: Abramowitz and Stegun 1964, 26.7.5. Within 0.2 % from ten degrees of freedom on.
 * @example studentDeviate(0.95, 30) // 2.0423
 */
export function studentDeviate(level: number, freedom: number): number {
  const z = deviate(level);
  const s = z * z;
  const terms = [
    (z * (s + 1)) / 4,
    (z * (5 * s * s + 16 * s + 3)) / 96,
    (z * (3 * s * s * s + 19 * s * s + 17 * s - 15)) / 384,
  ];
  return terms.reduce((sum, term, k) => sum + term / freedom ** (k + 1), z);
}

/** Standard normal deviate of a two-sided level. @example deviate(0.95) // 1.959964 */
export function deviate(level: number): number {
  if (!(level > 0 && level < 1))
    throw new Error(`interval: expected a level between 0 and 1, got ${level}`);
  return normalQuantile(0.5 + level / 2);
}

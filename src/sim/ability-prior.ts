import { log } from "./math.ts";
import type { Level } from "./scenario.ts";

/** What is believed of a skater's ability before any time is seen. */
export interface AbilityPrior {
  /** Mean of log CP (W), log W' (J), log Pmax (W). */
  mean: Float64Array;
  /** Covariance of the three, row by row. */
  covariance: Float64Array;
}

/**
 * Median CP (W), W' (J) and Pmax (W) of a World Cup A field, for the typical body. Calibrated: expectation-maximisation
 * over the fits of 152 skaters of 2001-2026, by level, MODEL 5.1.
 */
const MEDIAN = {
  men: [333, 21400, 1025],
  women: [214, 14500, 700],
} as const;

/**
 * Logarithm of a level's CP, and of its W' and Pmax, against World Cup A. Calibrated for World Cup B (skaters in
 * B races; those never in an A race lie 0.03 lower); national and junior are engineering assumptions.
 */
const LEVEL: Readonly<Record<Level, readonly [number, number]>> = {
  championship: [0, 0],
  "world-cup-a": [0, 0],
  "world-cup-b": [-0.04, -0.03],
  national: [-0.07, -0.05],
  junior: [-0.1, -0.08],
};

/** Spread between skaters of one level: log CP, log W', log Pmax. Calibrated with the medians. */
const SD = [0.058, 0.1, 0.115] as const;

/** Correlation of W' and Pmax (sprinters have both), and of CP and Pmax (sprinters lack endurance). */
const RESERVE_PEAK = 0.6;
const CP_PEAK = -0.3;

/**
 * Prior of a skater's ability by gender and level: three correlated log-normal quantities.
 *
 * @example abilityPrior("men", "world-cup-a").mean[0] // 5.8081, log of 333 W
 */
export function abilityPrior(gender: "men" | "women", level: Level): AbilityPrior {
  const [cp, reserve, peak] = MEDIAN[gender];
  const [aerobic, anaerobic] = LEVEL[level];
  const [a, b, c] = SD;
  return {
    mean: Float64Array.of(log(cp) + aerobic, log(reserve) + anaerobic, log(peak) + anaerobic),
    covariance: Float64Array.of(
      a * a,
      0,
      CP_PEAK * a * c,
      0,
      b * b,
      RESERVE_PEAK * b * c,
      CP_PEAK * a * c,
      RESERVE_PEAK * b * c,
      c * c,
    ),
  };
}

import { log } from "./math.ts";
import type { Level } from "./scenario.ts";

/** What is believed of a skater's ability before any time is seen. */
export interface AbilityPrior {
  /** Mean of log CP (W), log W' (J), log Pmax (W). */
  mean: Float64Array;
  /** Covariance of the three, row by row. */
  covariance: Float64Array;
}

/** Means for a World Cup A field. Calibrated by expectation-maximisation, MODEL 5.1. */
const MEAN = {
  men: [335, 20000, 1250],
  women: [235, 15200, 930],
} as const;

/** Level of a field against World Cup A, log CP and log of the two anaerobic quantities. MODEL 5.1. */
const LEVEL: Readonly<Record<Level, readonly [number, number]>> = {
  championship: [0, 0],
  "world-cup-a": [0, 0],
  "world-cup-b": [-0.05, -0.05],
  national: [-0.08, -0.08],
  junior: [-0.12, -0.12],
};

/** Spread between skaters of one field: log CP, log W', log Pmax. */
const SD = [0.04, 0.15, 0.15] as const;

/** Correlation of W' and Pmax (sprinters have both) and of CP and Pmax (sprinters lack endurance). */
const RESERVE_PEAK = 0.6;
const CP_PEAK = -0.3;

/**
 * Prior of a skater's ability by gender and level: three correlated log-normal quantities.
 *
 * @example abilityPrior("men", "world-cup-a").mean[0] // log CP
 */
export function abilityPrior(gender: "men" | "women", level: Level): AbilityPrior {
  const [cp, reserve, peak] = MEAN[gender];
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

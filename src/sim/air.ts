import { exp, log } from "./math.ts";

/** Relative humidity of the air in a hall, engineering assumption; 10 points more change density by 0.05 %. */
const HUMIDITY = 0.35;

/** Air drag of a skater with another alongside, as a share of solo drag. Source: Elfmark et al. 2019, +0.027..+0.257. */
export const SIDE_BY_SIDE = 0.05;

/** Largest reduction of air drag right behind 1, 2 and 3 or more skaters in line, MODEL 3.3. */
const CHAIN = [0.4, 0.47, 0.5] as const;
const SECOND = CHAIN[1] / CHAIN[0];
const FURTHER = CHAIN[2] / CHAIN[0];

/** Decay length of the wake in metres: 40 % at 1 m and 17 % at 11 m (Terra et al. 2023). */
const WAKE_LENGTH = 11.7;

/** Distance of knots of the wake table, and its reach, in metres. */
const KNOT = 0.5;
export const WAKE_END = 30;

/** Lateral offset in metres at which no draft is left (Terra et al. 2023). */
const WAKE_HALF_WIDTH = 0.5;

/**
 * Air density of moist air: rho = (p - e) / (287.05 T) + e / (461.5 T) in kg/m3, with the pressure of the
 * standard atmosphere p = 101325 (1 - 2.25577e-5 h)^5.25588 Pa and the vapour pressure e by Tetens.
 * Source: ICAO 1993; Tetens 1930. Valid from -100 to 5000 m and -20 to 40 degrees Celsius.
 *
 * @example airDensity(1425) // 1.0403
 */
export function airDensity(altitude: number, temperature = 12): number {
  const pressure = 101325 * exp(5.25588 * log(1 - 2.25577e-5 * altitude));
  const vapour = HUMIDITY * 610.78 * exp((17.27 * temperature) / (temperature + 237.3));
  const kelvin = temperature + 273.15;
  return (pressure - vapour) / (287.05 * kelvin) + vapour / (461.5 * kelvin);
}

/**
 * Share of critical power left at altitude: 1 - 0.063 max(0, h - 300) / 1000, h in metres.
 * Source: Wehrlin and Hallen 2006 (maximal oxygen uptake of trained athletes). Valid to 2800 m.
 *
 * @example altitudePowerFactor(1425) // 0.9291
 */
export function altitudePowerFactor(altitude: number): number {
  return 1 - (0.063 * Math.max(0, altitude - 300)) / 1000;
}

/**
 * Wake of one skater as a table over the gap: scale 0.40 exp(-(max(gap, 1) - 1) / 11.7), gap in metres hip
 * to hip, a knot every 0.5 m, nothing from 30 m on (measured to 11 m). Source: Terra et al. 2023; MODEL 3.1.
 * `scale` is 1 by default and uncertain: 0.75..1.25 is plausible.
 *
 * @example wakeTable()[2] // 0.4, at 1 m
 */
export function wakeTable(scale = 1): Float64Array {
  const knots = WAKE_END / KNOT;
  const table = new Float64Array(knots + 2);
  for (let i = 0; i < knots; i++) {
    table[i] = scale * CHAIN[0] * exp((1 - Math.max(1, i * KNOT)) / WAKE_LENGTH);
  }
  return table;
}

/**
 * How well a skater sits in the wake: max(0, 1 - (lateral / 0.5)^2) skill, lateral offset in metres, skill
 * 0..1. Source: width from Terra et al. 2023, shape and skill engineering assumptions, MODEL 3.2.
 *
 * @example alignment(0.2, 0.85) // 0.714
 */
export function alignment(lateral: number, skill: number): number {
  const share = lateral / WAKE_HALF_WIDTH;
  return Math.max(0, 1 - share * share) * skill;
}

/**
 * Multiplier of air drag behind others: 1 - wake(gap) A_depth / A_1 alignment, with A = 0.40, 0.47, 0.50 for
 * 1, 2, 3 and more skaters ahead in an unbroken chain (links below 4 m); depth 0 is leading.
 * Source: A_1 Terra et al. 2023; beyond by the shape of cyclists in line (Blocken et al. 2018), MODEL 3.3.
 *
 * @example draftFactor(wakeTable(), 1, 1, 1) // 0.6
 */
export function draftFactor(
  table: Float64Array,
  gap: number,
  aligned: number,
  depth: number,
): number {
  if (depth <= 0 || gap >= WAKE_END) return 1;
  const at = Math.max(0, gap) * (1 / KNOT);
  const knot = at | 0;
  const left = table[knot]!;
  const reduction = left + (at - knot) * (table[knot + 1]! - left);
  return 1 - reduction * (depth === 1 ? 1 : depth === 2 ? SECOND : FURTHER) * aligned;
}

/**
 * Drag that a skater close behind takes off the one ahead: 0.056 at 0.95 m and less, 0 from 1.9 m, linear
 * between. Source: Elfmark et al. 2019 (wind tunnel, -5.6 % at 0.95 m, none at 1.9 m).
 *
 * @example leaderBonus(1.2) // 0.0413
 */
export function leaderBonus(gapBehind: number): number {
  if (gapBehind >= 1.9) return 0;
  return gapBehind <= 0.95 ? 0.056 : (0.056 / 0.95) * (1.9 - gapBehind);
}

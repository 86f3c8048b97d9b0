import { exp, log } from "./math.ts";

/** Friction of steel on race ice over normal force, lap mean. Source: de Koning et al. 1992 (0.0046 straight, 0.0059 corner). */
export const ICE_FRICTION = 0.0052;

/** Standard deviation of the friction between sessions; common to all skaters. Engineering assumption, range 0.003..0.007. */
export const ICE_FRICTION_SD = 0.0006;

/** Sideways acceleration that a man of 11.3 W/kg holds, m/s2. Source: record pace of 500 m races, MODEL 1.5. */
export const LATERAL_LIMIT = 9.3;

/** His power over half a minute: 335 W and three quarters of 20.5 kJ, 75 kg. */
const HALF_MINUTE_POWER = 11.3;

/**
 * Sideways acceleration a skater of this power over half a minute (W/kg) holds, m/s2: 9.3 (p / 11.3)^(2/3). What carries him
 * round a corner is his push, and speed goes with the cube root of power on the straights as well. Of World Cup
 * fields the median man (11.57 W/kg) comes out at 9.45, the median woman (9.15) at 8.08: a ratio of 0.855; the 500 m records
 * say (33.61 s / 36.09 s)^2 = 0.867.
 */
export function lateralLimit(halfMinutePower: number): number {
  return LATERAL_LIMIT * exp((2 / 3) * log(halfMinutePower / HALF_MINUTE_POWER));
}

/** Standard deviation of the lateral limit between skaters, m/s2. Engineering assumption. */
export const LATERAL_LIMIT_SD = 0.35;

const GRAVITY = 9.81;

/**
 * Friction force of the ice: F = mu m g in N, mass in kg. Source: de Koning et al. 1992; Houdijk et al. 2001.
 *
 * @example frictionForce(75, 0.0052) // 3.826
 */
export function frictionForce(mass: number, friction = ICE_FRICTION): number {
  return friction * mass * GRAVITY;
}

/**
 * Fastest speed around a corner: v = sqrt(a R) in m/s, lateral limit a in m/s2, radius R in m.
 *
 * @example cornerSpeed(9.3, 22) // 14.30
 */
export function cornerSpeed(lateralLimit: number, radius: number): number {
  return Math.sqrt(lateralLimit * radius);
}

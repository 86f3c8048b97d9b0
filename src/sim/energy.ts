import { exp, log } from "./math.ts";

/** Spacing of the recovery table in W of power below critical, and its last knot. */
const KNOT = 5;
const LAST_KNOT = 100;

/**
 * Power available at this instant: P = CP + (Pmax - CP) s, in W, with a share s = W / W' of the reserve left.
 * Source: Morton 1996 (three-parameter critical power). A sprint weakens as the reserve empties.
 *
 * @example availablePower(342, 1280, 0.5) // 811
 */
export function availablePower(cp: number, peak: number, share: number): number {
  return cp + (peak - cp) * share;
}

/**
 * Mean power of `seconds` all out from a share s of the reserve: it falls as e^(-(Pmax - CP) t / W') (Morton 1996), whose mean is
 * 1 - x + 2 x^2 / 3 with x half the exponent (error below x^3 / 3; x is 0.05 for a step of 2.5 s). Without it longer steps would
 * give stronger sprints.
 *
 * @example sprintPower(342, 1280, 1, 1 / 20500, 2) // 1238
 */
export function sprintPower(
  cp: number,
  peak: number,
  share: number,
  perCapacity: number,
  seconds: number,
): number {
  const above = peak - cp;
  const x = 0.5 * above * perCapacity * seconds;
  return cp + above * share * (1 - x * (1 - (2 / 3) * x));
}

/**
 * Recovery rates by power below critical: 1 / tau with tau = scale 2287 D^-0.688 s, D = CP - P in W, a knot
 * every 5 W up to 500 W. Source: Bartram et al. 2018 (elite cyclists); unmeasured on skates, so `scale` is
 * uncertain, 0.5..4. Slower models: Skiba et al. 2012 is scale 2.6 at 20 W to 6.5 at 200 W.
 *
 * @example 1 / recoveryTable(1)[12] // 136.8 s at 60 W
 */
export function recoveryTable(scale = 1): Float64Array {
  const rates = new Float64Array(LAST_KNOT + 2);
  for (let i = 1; i <= LAST_KNOT; i++) {
    rates[i] = exp(0.688 * log(i * KNOT)) / (2287 * scale);
  }
  rates[LAST_KNOT + 1] = rates[LAST_KNOT]!;
  return rates;
}

/**
 * Reserve after a step of dt seconds: above critical power it falls by (P - CP) dt, below it nears capacity
 * as 1 - e^(-dt / tau), here x - x^2 / 2 with x = dt / tau (error below x^3 / 6; x is 0.15 at most for a step of 2.5 s).
 * Source: Skiba et al. 2012 (form); rates from `recoveryTable`. Joules and W; `scale` multiplies the rate; never outside 0..capacity.
 *
 * @example reserveAfter(10000, 442, 342, 20000, 1, recoveryTable()) // 9900
 */
export function reserveAfter(
  reserve: number,
  power: number,
  cp: number,
  capacity: number,
  dt: number,
  table: Float64Array,
  scale = 1,
): number {
  const spare = cp - power;
  if (spare <= 0) return Math.max(0, reserve + spare * dt);
  const x = recoveryRate(spare, table) * dt * scale;
  return reserve + (capacity - reserve) * (x < 1 ? x - 0.5 * x * x : 0.5);
}

/** Rate 1 / tau at which the reserve recovers `spare` W below critical power, 1/s: between the knots of `recoveryTable`. */
export function recoveryRate(spare: number, table: Float64Array): number {
  const at = Math.min(spare * (1 / KNOT), LAST_KNOT);
  const knot = at | 0;
  const left = table[knot]!;
  return left + (at - knot) * (table[knot + 1]! - left);
}

/**
 * Fade of critical power in long efforts: 1 - 0.12 max(0, t - 180) / 600, t = seconds above 0.75 CP.
 * Calibrated on world records and on 164 skaters' times from 500 to 10 000 m, MODEL 4.3. Valid to 20 minutes.
 *
 * @example fade(480) // 0.94
 */
export function fade(hardSeconds: number): number {
  return hardSeconds > 180 ? 1 - (hardSeconds - 180) * (0.12 / 600) : 1;
}

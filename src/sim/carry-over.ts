import { recoveryRate } from "./energy.ts";
import type { Heat } from "./heat.ts";
import { exp } from "./math.ts";
import { type RaceState, RECOVERY_SCALE } from "./state.ts";

/** What a race leaves in a skater's legs. */
export interface Fatigue {
  /** Share of the anaerobic reserve left, 0..1. */
  reserve: number;
  /** Seconds spent above three quarters of critical power, by which critical power fades. */
  hardTime: number;
}

/**
 * Time constant with which hard time is forgotten, s: half of it in 30 minutes. Engineering assumption,
 * docs/MODEL.md 4: fatigue that outlasts the refilled reserve fades over tens of minutes, and nobody has
 * measured it between two mass starts.
 */
const FORGETTING = 2600;

/** How tired a skater is when his race is over. */
export const fatigueOf = (state: RaceState, skater: number): Fatigue => ({
  reserve: state.reserve[skater]! * state.perCapacity[skater]!,
  hardTime: state.hardTime[skater]!,
});

/**
 * What is left of it after a rest: the reserve W refills as W' - (W' - W) e^(-t / tau), the solution of the
 * recovery in `reserveAfter` at no power at all, so with all of critical power to spare; hard time
 * dies away as e^(-t / 2600 s).
 *
 * @param rest s
 * @param rate 1 / tau, 1/s
 * @example afterRest({ reserve: 0.1, hardTime: 400 }, 3600, 1 / 42) // { reserve: 1, hardTime: 100 }
 */
export function afterRest({ reserve, hardTime }: Fatigue, rest: number, rate: number): Fatigue {
  return {
    reserve: 1 - (1 - reserve) * exp(-rest * rate),
    hardTime: hardTime * exp(-rest / FORGETTING),
  };
}

/**
 * Puts a skater who stands at the start of a race into the state in which an earlier race of the same day
 * and the rest since then have left him. Without it he starts fresh.
 *
 * @param rest s
 */
export function carryOver(
  heat: Heat,
  state: RaceState,
  skater: number,
  fatigue: Fatigue,
  rest: number,
): void {
  const rate = recoveryRate(state.cp[skater]!, heat.recovery) * state.race[RECOVERY_SCALE]!;
  const left = afterRest(fatigue, rest, rate);
  state.reserve[skater] = left.reserve * state.capacity[skater]!;
  state.hardTime[skater] = left.hardTime;
}

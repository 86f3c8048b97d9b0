import type { Heat } from "../sim/heat.ts";
import type { Observer } from "../sim/observer.ts";
import { FREE, RUNNING, SPRINTER } from "../sim/state.ts";
import { type Outcomes, RIDE_WIDTH } from "./outcomes.ts";

// Places in a row of `Outcomes.ride`.
/** tenths of a second in the wind */
export const WIND = 0;
/** thousandths of the reserve left at the bell */
export const RESERVE_AT_BELL = 1;
/** tenths of a metre outside the line */
export const OUTSIDE = 2;
/** place on the ice when the first skater opens the final sprint, from 1 */
export const PLACE_AT_SPRINT = 3;
/** tenths of a second boxed in */
export const BOXED = 4;
/** slips and falls */
export const INCIDENTS = 5;

/** Stands where a race never came to it. */
export const NEVER_CAME = 65535;
/** Who feels at least this much of the drag that he would feel alone rides in the wind. Our choice: a tenth of shelter. */
const IN_THE_WIND = 0.9;

/**
 * Looks on at one race and writes into row `row` how one skater rode, once the neutral lap is over: time in the wind,
 * reserve at the bell, metres on the outside, place when the sprint opens, time boxed in, slips and falls.
 */
export function recordRide(heat: Heat, skater: number, outcomes: Outcomes, row: number): Observer {
  const { ride } = outcomes;
  const at = row * RIDE_WIDTH;
  let wind = 0;
  let outside = 0;
  let boxed = 0;
  ride[at + RESERVE_AT_BELL] = NEVER_CAME;
  ride[at + PLACE_AT_SPRINT] = NEVER_CAME;
  const bell = heat.rules.laps - 1;
  return {
    step(_heat, state, seconds) {
      if (state.race[FREE] === 0 || state.status[skater] !== RUNNING) return;
      const metres = state.distance[skater]! - state.before[skater]!;
      if (state.draft[skater]! >= IN_THE_WIND && metres > 0) wind += seconds;
      if (state.file[skater]! > 0) outside += metres;
      ride[at + WIND] = tenths(wind);
      ride[at + OUTSIDE] = tenths(outside);
      if (ride[at + PLACE_AT_SPRINT] === NEVER_CAME && state.race[SPRINTER]! >= 0)
        ride[at + PLACE_AT_SPRINT] = state.rank[skater]! + 1;
      if (ride[at + RESERVE_AT_BELL] === NEVER_CAME && state.laps[skater]! >= bell)
        ride[at + RESERVE_AT_BELL] = Math.round(
          (1000 * state.reserve[skater]!) / state.capacity[skater]!,
        );
    },
    event(kind, _time, who, _other, value) {
      if (who !== skater) return;
      if (kind === "slip" || kind === "fall") ride[at + INCIDENTS]!++;
      if (kind !== "boxed-in") return;
      boxed += value;
      ride[at + BOXED] = tenths(boxed);
    },
  };
}

const tenths = (value: number): number => Math.min(NEVER_CAME - 1, Math.round(10 * value));

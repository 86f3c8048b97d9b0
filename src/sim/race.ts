import type { Heat } from "./heat.ts";
import { lineUp } from "./line-up.ts";
import type { Observer } from "./observer.ts";
import { skate } from "./on-ice.ts";
import type { RaceKey } from "./race-key.ts";
import { rideOn } from "./ride-on.ts";
import { emptyState, OVER, type RaceState } from "./state.ts";

/**
 * A race at the start line: everybody drawn, standing on the grid.
 * @param into a state of the same shape to use again, so that a long series allocates nothing
 */
export function startRace(heat: Heat, key: RaceKey, into?: RaceState): RaceState {
  const state = cleanState(heat, into);
  skate(heat, state, null, () => lineUp(key));
  return state;
}

/** A race from the start line to its result: `startRace` and `advance` in one. */
export function skateRace(
  heat: Heat,
  key: RaceKey,
  into?: RaceState,
  observer: Observer | null = null,
): RaceState {
  const state = cleanState(heat, into);
  skate(heat, state, observer, () => {
    lineUp(key);
    rideOn();
  });
  return state;
}

/**
 * Rides on until the front skater has covered `until` metres, or to the end.
 * A state that has been stopped, copied or stored goes on to the same bits.
 */
export function advance(
  heat: Heat,
  state: RaceState,
  until = Number.POSITIVE_INFINITY,
  observer: Observer | null = null,
): void {
  skate(heat, state, observer, () => rideOn(until));
}

/** Whether the result stands. */
export const raceIsOver = (state: RaceState): boolean => state.race[OVER] === 1;

function cleanState(heat: Heat, into?: RaceState): RaceState {
  if (into) new Uint8Array(into.buffer).fill(0);
  return into ?? emptyState(heat);
}

import type { Heat } from "./heat.ts";
import type { Observer } from "./observer.ts";
import { MOST_LAPS, MOST_SKATERS } from "./rules.ts";
import { copyState, RaceState } from "./state.ts";

/** One race under way, as the tactics see it. */
export interface Race {
  heat: Heat;
  /** Holds the largest race there can be; of a smaller one the beginning of each column counts. */
  readonly state: RaceState;
  observer: Observer | null;
}

/**
 * The race that is being skated. There is one at a time, like the registers of a processor: everything below a step reads and
 * writes it, and `skate` puts a race here and takes it off again. Columns that are the same for the life of the program are
 * constants to the compiler, which makes a race a fifth shorter than columns that are handed from function to function.
 */
export const onIce: Race = {
  heat: null as unknown as Heat,
  state: new RaceState({ skaters: MOST_SKATERS, sprints: MOST_LAPS - 1, laps: MOST_LAPS }),
  observer: null,
};

let isTaken = false;

/**
 * Skates a race on from where it is: what `ride` does to the race on the ice is done to `state`, also where it throws. An observer may
 * skate another race meanwhile.
 *
 * @returns what `ride` returns
 */
export function skate<T>(
  heat: Heat,
  state: RaceState,
  observer: Observer | null,
  ride: () => T,
): T {
  const outer = isTaken ? { ...onIce, state: copyState(onIce.state) } : null;
  isTaken = true;
  onIce.heat = heat;
  onIce.observer = observer;
  copyState(state, onIce.state);
  try {
    return ride();
  } finally {
    copyState(onIce.state, state);
    isTaken = outer !== null;
    if (outer) {
      onIce.heat = outer.heat;
      onIce.observer = outer.observer;
      copyState(outer.state, onIce.state);
    }
  }
}

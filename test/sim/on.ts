import type { Heat } from "../../src/sim/heat.ts";
import type { Observer } from "../../src/sim/observer.ts";
import { onIce, skate } from "../../src/sim/on-ice.ts";
import type { RaceState } from "../../src/sim/state.ts";

/** A race that the test holds; what is asked of it without a heat needs none. */
export interface HeldRace {
  heat?: Heat;
  state: RaceState;
  observer?: Observer | null;
}

/** Asks something of a race or does something to it, as the engine would: with that race on the ice. */
export function on<Arguments extends unknown[], Answer>(
  { heat = onIce.heat, state, observer = null }: HeldRace,
  does: (...given: Arguments) => Answer,
  ...given: Arguments
): Answer {
  return skate(heat, state, observer, () => does(...given));
}

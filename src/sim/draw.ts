import { onIce } from "./on-ice.ts";
import { keyedUniform } from "./random.ts";
import { KEY_HIGH, KEY_LOW, KNOWN_HIGH, KNOWN_LOW } from "./state.ts";

const { state } = onIce;

/**
 * Draws keyed by who skates, not by his slot in the start list, so that a scratch leaves the luck of all
 * others as it was: the name's hash is folded into the low word before it comes here.
 */
export const drawByName = (
  hi: number,
  lo: number,
  _skater: number,
  index: number,
  purpose: number,
): number => keyedUniform(hi, lo, 0, index, purpose);

/** Chance: uniform in (0, 1), new in every race, heat and lineage. */
export function chance(skater: number, index: number, purpose: number): number {
  const { heat } = onIce;
  const { keys } = state;
  return heat.draw(
    keys[KEY_HIGH]!,
    keys[KEY_LOW]! ^ heat.skaterKeys[skater]!,
    skater,
    index,
    purpose,
  );
}

/** What is known imperfectly: uniform in (0, 1), the same in all heats of an event. */
export function unknown(skater: number, purpose: number): number {
  const { heat } = onIce;
  const { keys } = state;
  return heat.draw(
    keys[KNOWN_HIGH]!,
    keys[KNOWN_LOW]! ^ heat.skaterKeys[skater]!,
    skater,
    0,
    purpose,
  );
}

/** Chance that concerns all skaters alike, such as the ice. */
export function commonChance(index: number, purpose: number): number {
  const { heat } = onIce;
  return heat.draw(state.keys[KEY_HIGH]!, state.keys[KEY_LOW]!, -1, index, purpose);
}

/** What is known imperfectly about the physics, common to all skaters. */
export function commonUnknown(purpose: number): number {
  const { heat } = onIce;
  return heat.draw(state.keys[KNOWN_HIGH]!, state.keys[KNOWN_LOW]!, -1, 0, purpose);
}

import { chance } from "./draw.ts";
import type { Heat } from "./heat.ts";
import { LOYALTY } from "./purpose.ts";
import type { RaceState } from "./state.ts";

/**
 * Whether a skater stands by a friend, whose bond to him is 0..1: by a team-mate always, by an ally as often as the bond is
 * strong. Decided once a race, so that he stands by him throughout or not at all. Engineering assumption, MODEL 7.3.
 */
export function standsBy(heat: Heat, state: RaceState, skater: number, bond: number): boolean {
  return bond > 0 && chance(heat, state, skater, 0, LOYALTY) < bond;
}

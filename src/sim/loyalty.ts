import { chance } from "./draw.ts";
import { onIce } from "./on-ice.ts";
import { LOYALTY } from "./purpose.ts";

const { state } = onIce;

/**
 * Whether a skater stands by a friend, whose bond to him is 0..1: by a team-mate always, by an ally as often as the bond is
 * strong. Decided once a race, so that he stands by him throughout or not at all. Engineering assumption, MODEL 7.3.
 */
export function standsBy(skater: number, bond: number): boolean {
  return bond > 0 && chance(skater, 0, LOYALTY) < bond;
}

/** How much more of the field a friend must outsprint than a skater himself for him to ride for that friend. Engineering assumption, MODEL 7.4. */
const CLEARLY_FASTER = 0.2;

/** Whether a skater rides for another rather than for himself: for a friend by whom he stands and who is clearly the faster finisher. */
export function ridesFor(skater: number, other: number): boolean {
  const { heat } = onIce;
  if (state.finishRank[other]! <= state.finishRank[skater]! + CLEARLY_FASTER) return false;
  return standsBy(skater, heat.bond[skater * heat.skaters + other]!);
}

import { chance } from "./draw.ts";
import type { Heat, Race } from "./heat.ts";
import { LOYALTY } from "./purpose.ts";
import type { RaceState } from "./state.ts";

/**
 * Whether a skater stands by a friend, whose bond to him is 0..1: by a team-mate always, by an ally as often as the bond is
 * strong. Decided once a race, so that he stands by him throughout or not at all. Engineering assumption, MODEL 7.3.
 */
export function standsBy(heat: Heat, state: RaceState, skater: number, bond: number): boolean {
  return bond > 0 && chance(heat, state, skater, 0, LOYALTY) < bond;
}

/** How much more of the field a friend must outsprint than a skater himself for him to ride for that friend. Engineering assumption, MODEL 7.4. */
const CLEARLY_FASTER = 0.2;

/** Whether a skater rides for another rather than for himself: for a friend by whom he stands and who is clearly the faster finisher. */
export function ridesFor({ heat, state }: Race, skater: number, other: number): boolean {
  if (state.finishRank[other]! <= state.finishRank[skater]! + CLEARLY_FASTER) return false;
  return standsBy(heat, state, skater, heat.bond[skater * heat.skaters + other]!);
}

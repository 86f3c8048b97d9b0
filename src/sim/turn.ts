import { dropBack } from "./intention.ts";
import type { RaceState } from "./state.ts";

/** Metres of the turn at the front that a skater is in; the first look at it begins the count. */
export function metresLed({ leadSince, soon }: RaceState, skater: number): number {
  if (leadSince[skater]! < 0) leadSince[skater] = soon[skater]!;
  return soon[skater]! - leadSince[skater]!;
}

/** Ends a turn: he leaves the front at `effort` and comes in again at `rank` of his group (0 first). */
export function swingOff(state: RaceState, skater: number, effort: number, rank: number): void {
  state.leadSince[skater] = -1;
  dropBack(state, skater, effort, rank);
}

import { dropBack } from "./intention.ts";
import { onIce } from "./on-ice.ts";

const { state } = onIce;

/** Metres of the turn at the front that a skater is in; the first look at it begins the count. */
export function metresLed(skater: number): number {
  const { leadSince, soon } = state;
  if (leadSince[skater]! < 0) leadSince[skater] = soon[skater]!;
  return soon[skater]! - leadSince[skater]!;
}

/** Ends a turn: he leaves the front at `effort` and comes in again at `rank` of his group (0 first). */
export function swingOff(skater: number, effort: number, rank: number): void {
  state.leadSince[skater] = -1;
  dropBack(skater, effort, rank);
}

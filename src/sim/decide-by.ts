import type { RaceState } from "./state.ts";

/** Has a skater decide where he will have covered so many metres, if not before. */
export function decideBy({ decideAt }: RaceState, skater: number, metres: number): void {
  if (metres < decideAt[skater]!) decideAt[skater] = metres;
}

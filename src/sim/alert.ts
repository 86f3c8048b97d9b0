import type { Race } from "./heat.ts";
import { RUNNERS, TIME } from "./state.ts";

/** Everybody in a skater's group sees what he does and decides anew after his own reaction time. */
export function alertGroup({ state }: Race, skater: number): void {
  const now = state.race[TIME]!;
  for (let r = 0; r < state.race[RUNNERS]!; r++) {
    const other = state.order[r]!;
    if (other === skater || state.group[other] !== state.group[skater]) continue;
    state.alertAt[other] = Math.min(state.alertAt[other]!, now + state.reaction[other]!);
  }
}

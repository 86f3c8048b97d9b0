import { alertGroup } from "./alert.ts";
import { FREE_RIDE } from "./intention.ts";
import { onIce } from "./on-ice.ts";
import { ATTACK_TIME, ATTACKER, RUNNING, TIME } from "./state.ts";

const { state } = onIce;

/** Who jumps may need this long to get clear, s. Engineering assumption, MODEL 7.3. */
const GETS_CLEAR = 20;

/** A skater rides off: everybody in his group sees it, and may answer. */
export function jump(skater: number): void {
  state.race[ATTACK_TIME] = state.race[TIME]!;
  state.race[ATTACKER] = skater;
  alertGroup(skater);
}

/** Whether somebody has jumped so lately that he is still about to get clear. */
export const isJumping = (): boolean => state.race[TIME]! - state.race[ATTACK_TIME]! < GETS_CLEAR;

/** Who is riding off, as another skater sees it, or -1. */
export function whoJumps(skater: number): number {
  const other = state.race[ATTACKER]!;
  if (other < 0 || other === skater || state.status[other] !== RUNNING) return -1;
  return isJumping() && state.aim[other] === FREE_RIDE ? other : -1;
}

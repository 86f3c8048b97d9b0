import { alertGroup } from "./alert.ts";
import type { Race } from "./heat.ts";
import { ATTACK_TIME, ATTACKER, TIME } from "./state.ts";

/** A skater rides off: everybody in his group sees it, and may answer. */
export function jump(race: Race, skater: number): void {
  const { state } = race;
  state.race[ATTACK_TIME] = state.race[TIME]!;
  state.race[ATTACKER] = skater;
  alertGroup(race, skater);
}

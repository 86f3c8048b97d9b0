import type { Race } from "./heat.ts";
import { comeForward, dropBack, hold } from "./intention.ts";
import { wheelCeiling } from "./shelter.ts";
import { lapsToGo, reserveShare } from "./situation.ts";
import { RUNNING } from "./state.ts";

/**
 * Keeps the place right behind another skater of the same group, coming forward or dropping back to it.
 * False when that skater is not in the group, or from `until` laps to go.
 */
export function followSkater(race: Race, skater: number, other: number, until: number): boolean {
  const { state } = race;
  if (!(other >= 0) || other === skater || state.status[other] !== RUNNING) return false;
  if (state.group[other] !== state.group[skater] || lapsToGo(race, skater) <= until) return false;
  const mine = state.groupRank[skater]!;
  const his = state.groupRank[other]!;
  if (mine > his + 1) comeForward(state, skater, 1.3, his + 1);
  else if (mine < his) dropBack(state, skater, 0.6, his + 1);
  else hold(state, skater, 0.9, wheelCeiling(reserveShare(race, skater)));
  return true;
}

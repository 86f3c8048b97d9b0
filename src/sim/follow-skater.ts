import { decideBy } from "./decide-by.ts";
import { ALL_OUT, comeForward, dropBack, hold } from "./intention.ts";
import { onIce } from "./on-ice.ts";
import { wheelCeiling } from "./shelter.ts";
import { groupSizeOf, lapsToGo, reserveShare } from "./situation.ts";
import { RUNNING } from "./state.ts";

const { state } = onIce;

/** How often who keeps to a skater looks where he is, m. Engineering assumption, MODEL 7.9. */
const LOOK = 25;
/** Laps to go at which the finale begins. */
const FINALE = 2;

/**
 * Whether a skater can keep the place right behind another: not when that one is in another group, or far
 * back in the group while he is ahead of him, nor from `until` laps to go.
 */
export function canFollow(skater: number, other: number, until: number): boolean {
  if (!(other >= 0) || other === skater || state.status[other] !== RUNNING) return false;
  if (state.group[other] !== state.group[skater] || lapsToGo(skater) <= until) return false;
  // Nobody follows a wheel to the tail.
  const his = state.groupRank[other]!;
  return state.groupRank[skater]! > his || his * 2 <= groupSizeOf(skater);
}

/** Keeps that place, coming forward or dropping back to it; false when he cannot. */
export function followSkater(skater: number, other: number, until: number): boolean {
  if (!canFollow(skater, other, until)) return false;
  decideBy(skater, state.soon[skater]! + LOOK);
  // In the finale his wheel is worth whatever it costs.
  const isFinale = lapsToGo(skater) < FINALE;
  const mine = state.groupRank[skater]!;
  const his = state.groupRank[other]!;
  if (mine > his + 1) comeForward(skater, isFinale ? ALL_OUT : 1.3, his + 1);
  // The man himself moves up one when he has been let by.
  else if (mine < his) dropBack(skater, 0.6, his);
  else hold(skater, 0.9, isFinale ? ALL_OUT : wheelCeiling(reserveShare(skater)));
  return true;
}

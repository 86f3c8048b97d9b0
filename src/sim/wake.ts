import { draftFactor, leaderBonus, SIDE_BY_SIDE } from "./air.ts";
import { SWUNG_OFF } from "./files.ts";
import type { Heat } from "./heat.ts";
import { BACK, HOLD } from "./intention.ts";
import { type RaceState, RUNNERS, WAKE_SCALE } from "./state.ts";

/** Wheels further away than this are not felt, m. */
export const REACH = 30;
/** A link of the chain of shelter is unbroken below this gap, m. */
const LINK = 4;
/** Shelter is harder to hold in corners: 0.69 against 0.84 on the straights, MODEL 3.2. */
const CORNER_SHELTER = 0.82;

/**
 * Finds the wheel of a skater and the drag he feels: shelter from the wheel, help from a skater close
 * behind, cost of riding alongside. Those ahead have moved already, so they count where they were.
 */
export function feelWake(heat: Heat, state: RaceState, place: number, inCorner: boolean): void {
  const skater = state.order[place]!;
  const file = state.file[skater]!;
  const here = state.distance[skater]!;
  const wheel = file === SWUNG_OFF ? -1 : findWheel(state, place);
  const gap = wheel >= 0 ? state.before[wheel]! - here : REACH;
  const chain =
    wheel < 0 || state.file[wheel] !== file ? 0 : gap < LINK ? state.chain[wheel]! + 1 : 1;
  state.wheel[skater] = wheel;
  state.gap[skater] = gap;
  state.chain[skater] = chain;
  let factor = 1;
  if (chain > 0) {
    const aligned = state.alignment[skater]! * state.race[WAKE_SCALE]!;
    factor = draftFactor(heat.wake, gap, inCorner ? CORNER_SHELTER * aligned : aligned, chain);
  }
  if (place + 1 < state.race[RUNNERS]!) {
    const behind = state.order[place + 1]!;
    const metres = here - state.distance[behind]!;
    if (metres < 1.9) {
      if (state.file[behind] === file) factor -= leaderBonus(metres);
      else if (metres < 1) factor += SIDE_BY_SIDE;
    }
  }
  if (place > 0 && file !== SWUNG_OFF) {
    const ahead = state.order[place - 1]!;
    if (state.before[ahead]! - here < 1 && state.file[ahead] !== file) factor += SIDE_BY_SIDE;
  }
  state.draft[skater] = factor;
}

/**
 * The next skater ahead in the file; who has swung off is nobody's wheel. Outside, with nobody near in his
 * file, a skater who only wants to hold his place goes by the one diagonally ahead, without shelter.
 */
function findWheel(state: RaceState, place: number): number {
  const { order, before, aim, file } = state;
  const skater = order[place]!;
  const here = state.distance[skater]!;
  const own = file[skater]!;
  const goesBy = own > 0 && aim[skater] === HOLD;
  let inside = -1;
  for (let r = place - 1; r >= 0; r--) {
    const other = order[r]!;
    const metres = before[other]! - here;
    if (metres > REACH || (metres > LINK && inside >= 0)) return inside;
    if (aim[other] === BACK) continue;
    if (file[other] === own) return other;
    if (goesBy && inside < 0 && file[other]! < own && metres > 0.5) inside = other;
  }
  return inside;
}

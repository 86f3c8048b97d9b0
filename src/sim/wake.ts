import { draftFactor, leaderBonus, SIDE_BY_SIDE, WAKE_END } from "./air.ts";
import { SWUNG_OFF } from "./files.ts";
import { HOLD } from "./intention.ts";
import { onIce } from "./on-ice.ts";
import { NEARS, RUNNERS, WAKE_SCALE } from "./state.ts";

const { state } = onIce;

/** A link of the chain of shelter is unbroken below this gap, m. */
const LINK = 4;
/** Nearer than this a skater is alongside and not ahead, m. */
const ALONGSIDE = 0.5;
/** Shelter is harder to hold in corners: 0.69 against 0.84 on the straights, MODEL 3.2. */
const CORNER_SHELTER = 0.82;

/**
 * Finds the wheel of a skater and the drag he feels: shelter from the wheel, help from a skater close
 * behind, cost of riding alongside. Shelter is that of the gap a moment ahead. `lastInFile` holds the last of those ahead in
 * each file.
 */
export function feelWake(place: number, inCorner: boolean): void {
  const { heat } = onIce;
  const { order, before, soon, race } = state;
  const skater = order[place]!;
  const file = state.file[skater]!;
  const here = before[skater]!;
  const wheel = findWheel(skater, file, here);
  let chain = 0;
  let factor = 1;
  if (wheel < 0) state.gap[skater] = WAKE_END;
  else {
    const gap = before[wheel]! - here;
    const gapSoon = gap + (soon[wheel]! - soon[skater]! - gap) * race[NEARS]!;
    state.gap[skater] = gap;
    state.gapSoon[skater] = gapSoon;
    if (state.file[wheel] === file) {
      chain = gap < LINK ? state.chain[wheel]! + 1 : 1;
      const aligned = state.alignment[skater]! * race[WAKE_SCALE]!;
      factor = draftFactor(
        heat.wake,
        gapSoon,
        inCorner ? CORNER_SHELTER * aligned : aligned,
        chain,
      );
    }
  }
  state.wheel[skater] = wheel;
  state.blocker[skater] = file === SWUNG_OFF ? -1 : state.lastInFile[file]!;
  state.chain[skater] = chain;
  if (place + 1 < race[RUNNERS]!) {
    const behind = order[place + 1]!;
    const metres = here - state.distance[behind]!;
    const bonus = leaderBonus(metres);
    if (state.file[behind] === file) factor -= bonus;
    else if (metres < 1) factor += SIDE_BY_SIDE;
  }
  if (place > 0 && file !== SWUNG_OFF) {
    const ahead = order[place - 1]!;
    if (before[ahead]! - here < 1 && state.file[ahead] !== file) factor += SIDE_BY_SIDE;
  }
  state.draft[skater] = factor;
}

/**
 * The next skater ahead in the file; who has swung off is nobody's wheel. Outside, with nobody near in his
 * file, a skater who only wants to hold his place goes by the one diagonally ahead, without shelter.
 */
function findWheel(skater: number, file: number, here: number): number {
  if (file === SWUNG_OFF) return -1;
  const { before, lastInFile } = state;
  const own = lastInFile[file]!;
  const gap = own < 0 ? WAKE_END : before[own]! - here;
  if (file === 0 || gap <= LINK || state.aim[skater] !== HOLD) return gap < WAKE_END ? own : -1;
  let best = gap < WAKE_END ? own : -1;
  let nearest = Math.min(gap, WAKE_END);
  for (let inner = 0; inner < file; inner++) {
    let other = lastInFile[inner]!;
    if (other >= 0 && before[other]! - here < ALONGSIDE) other = state.wheel[other]!;
    if (other < 0) continue;
    const metres = before[other]! - here;
    if (metres < nearest) {
      best = other;
      nearest = metres;
    }
  }
  return best;
}

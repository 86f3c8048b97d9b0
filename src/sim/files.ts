import { availablePower } from "./energy.ts";
import { BACK, FORWARD, FREE_RIDE, HOLD } from "./intention.ts";
import { onIce } from "./on-ice.ts";
import { RUNNERS, STEP, TEMPO, TIME } from "./state.ts";

const { state } = onIce;

/** Files side by side: in line, outside, far outside; one more for who has swung off. */
const OUTERMOST = 2;
export const SWUNG_OFF = 3;
/** How far out each file lies, m. */
export const FILE_OFFSETS: readonly number[] = [0, 1, 2, 2];

/** Room a skater needs ahead and behind, hip to hip, m: to squeeze into a line; in a corner to come out of it. */
const SQUEEZE = 0.75;
const COMING_OUT = 1.05;
/** What a skater closes at most in a second, m. */
const CLOSING_IN = 3;
/** How far a skater looks for a gap to come into, m. */
const GAP_SEARCH = 3;
/** A slower skater this near ahead is in the way, m. */
const IN_THE_WAY = 3.2;
/** How much faster than the skater in the way he must be able to ride alone, m/s. */
const PASSING = 0.3;
/** Time between two looks for room, s; no shorter than a step. Engineering assumption, MODEL 6.5. */
const LOOKS_EVERY = 2.5;
/** Clear ice inside that makes it worth coming in while passing, m. */
const CLEAR_INSIDE = 6;

/**
 * Whether a file has room for a skater beside where he is: nobody in it within `room` metres of him now, and nobody who
 * comes as near in the coming second. A fixed time and not the step, since who looks ahead less far cuts in on
 * faster skaters whom he then holds up. The search runs outwards from his rank and stops at the first skater out of reach.
 */
export function hasRoom(skater: number, file: number, room: number): boolean {
  const { order, distance, speed, race } = state;
  const here = distance[skater]!;
  const v = speed[skater]!;
  const rank = state.rank[skater]!;
  for (let r = rank - 1; r >= 0; r--) {
    const other = order[r]!;
    const metres = distance[other]! - here;
    if (metres > room + CLOSING_IN) break;
    if (state.file[other] !== file) continue;
    if (metres < room || metres + speed[other]! - v < room) return false;
  }
  for (let r = rank + 1; r < race[RUNNERS]!; r++) {
    const other = order[r]!;
    const metres = here - distance[other]!;
    if (metres > room + CLOSING_IN) break;
    if (state.file[other] !== file) continue;
    if (metres < room || metres + v - speed[other]! < room) return false;
  }
  return true;
}

/** Metres to the next skater ahead in a file in the middle of the step, or `reach` when there is none within it. */
export function clearAhead(skater: number, file: number, reach: number): number {
  const other = nextAhead(skater, file, reach);
  return other < 0 ? reach : state.soon[other]! - state.soon[skater]!;
}

/**
 * The next skater ahead in a file, or -1 when there is none within `reach` metres: in the middle of the step, so that
 * longer steps find gaps neither earlier nor later. The search starts with those who pass him until then.
 */
function nextAhead(skater: number, file: number, reach: number): number {
  const { order, soon, race } = state;
  const here = soon[skater]!;
  for (let r = state.rank[skater]! + 1; r < race[RUNNERS]!; r++) {
    const other = order[r]!;
    if (soon[other]! <= here) break;
    if (state.file[other] === file) return other;
  }
  for (let r = state.rank[skater]! - 1; r >= 0; r--) {
    const other = order[r]!;
    const metres = soon[other]! - here;
    if (metres >= reach + 2) return -1;
    if (state.file[other] === file && metres > 0 && metres < reach) return other;
  }
  return -1;
}

/** The next skater behind or level in a file in the middle of the step, or -1 when there is none within `reach` metres. */
function nextBehind(skater: number, file: number, reach: number): number {
  const { order, soon, race } = state;
  const here = soon[skater]!;
  for (let r = state.rank[skater]! - 1; r >= 0; r--) {
    const other = order[r]!;
    if (soon[other]! > here) break;
    if (state.file[other] === file) return other;
  }
  for (let r = state.rank[skater]! + 1; r < race[RUNNERS]!; r++) {
    const other = order[r]!;
    const metres = here - soon[other]!;
    if (metres >= reach + 2) return -1;
    if (state.file[other] === file && metres >= 0 && metres < reach) return other;
  }
  return -1;
}

/**
 * Chooses the file for the coming step: out to pass, in to shelter or to save metres, off to let others by.
 * Nobody who wants to pass or to shelter changes into a file without room, so nobody passes through a full one; who wants out
 * and finds no room counts as boxed in for the time it lasts.
 */
export function chooseFile(skater: number, inCorner: boolean): void {
  const aim = state.aim[skater]!;
  const file = state.file[skater]!;
  if (aim === BACK) swingOffOrIn(skater);
  else if (file === SWUNG_OFF) {
    if (takesALook(skater, state.lookAt)) comeIn(skater);
  } else {
    if (aim === FORWARD && middleRank(skater) <= state.aimRank[skater]!) settle(skater);
    const passing = state.aim[skater] === FORWARD || aim === FREE_RIDE;
    if (passing && isHeldUp(skater, file)) comeOut(skater, inCorner);
    else moveIn(skater, passing);
  }
}

/** Who lets others by is off the line until he is back where he wants to be and finds a gap. */
function swingOffOrIn(skater: number): void {
  if (state.file[skater] !== SWUNG_OFF) {
    state.file[skater] = SWUNG_OFF;
    return;
  }
  if (middleRank(skater) < state.aimRank[skater]!) return;
  if (takesALook(skater, state.lookAt) && comeIn(skater)) settle(skater);
}

/** Past the one who is in the way: inside where there is room, or else outside. */
function comeOut(skater: number, inCorner: boolean): void {
  if (!takesALook(skater, state.lookOutAt)) return;
  const file = state.file[skater]!;
  const room = inCorner ? COMING_OUT + 0.5 : COMING_OUT;
  if (file > 0 && hasRoom(skater, file - 1, room)) state.file[skater] = file - 1;
  else if (file < OUTERMOST && hasRoom(skater, file + 1, room)) state.file[skater] = file + 1;
  else state.boxed[skater] += LOOKS_EVERY;
}

/** One file further in, where there is a gap, or for who is passing where the ice is clear. */
function moveIn(skater: number, passing: boolean): void {
  state.lookOutAt[skater] = 0;
  const file = state.file[skater]!;
  if (file === 0 || state.staysOut[skater] === 1) return;
  if (!takesALook(skater, state.lookAt)) return;
  if (passing ? isFreeInside(skater, file - 1) : hasGap(skater, file - 1))
    state.file[skater] = file - 1;
}

/**
 * Whether he looks for room in the step under way, which is noted: at once when he comes to want it, then at fixed times, however short the
 * steps, since who looks more often finds more gaps.
 */
function takesALook(skater: number, lookAt: Float64Array): boolean {
  const { race } = state;
  const now = race[TIME]!;
  const next = lookAt[skater]!;
  if (now + race[STEP]! <= next) return false;
  lookAt[skater] = (next > now ? next : now + 0.5 * race[STEP]!) + LOOKS_EVERY;
  return true;
}

/** Whether a skater ahead in the same file is in his way, one he has the power to pass. */
function isHeldUp(skater: number, file: number): boolean {
  const wheel = state.wheel[skater]!;
  if (wheel < 0 || state.file[wheel] !== file) return false;
  if (state.soon[wheel]! - state.soon[skater]! > IN_THE_WAY) return false;
  const speed = state.speed[wheel]! + PASSING;
  if (state.speed[skater]! + 0.4 < state.speed[wheel]!) return false;
  const cp = state.cp[skater]!;
  const share = state.reserve[skater]! * state.perCapacity[skater]!;
  const power = Math.min(
    state.effort[skater]! * cp,
    availablePower(cp, state.peak[skater]!, share),
  );
  const friction = state.friction[skater]!;
  return power > (state.drag[skater]! * speed * speed + friction) * speed;
}

/** Whether who is passing may cut in: clear ice inside, and nobody beside or coming up whom he would stop. */
function isFreeInside(skater: number, file: number): boolean {
  const clear = clearAhead(skater, file, CLEAR_INSIDE);
  return clear >= CLEAR_INSIDE && hasRoom(skater, file, COMING_OUT);
}

/** From the swung-off file back into the line, or beside it, where there is a gap. */
function comeIn(skater: number): boolean {
  for (let file = 0; file <= 1; file++) {
    if (hasGap(skater, file)) {
      state.file[skater] = file;
      return true;
    }
  }
  return false;
}

/**
 * Whether two skaters of a file have room between them for a third, wherever in it he is just now. How far they are apart is
 * taken as it is: the small differences of their speeds do not last, and carried on for half a step would open gaps
 * that are not there.
 */
function hasGap(skater: number, file: number): boolean {
  const ahead = nextAhead(skater, file, GAP_SEARCH);
  const behind = nextBehind(skater, file, GAP_SEARCH);
  if (ahead < 0 || behind < 0) return true;
  return state.distance[ahead]! - state.distance[behind]! >= 2 * SQUEEZE;
}

/** Rank in the group in the middle of the step, so that where a skater settles does not depend on the step. */
function middleRank(skater: number): number {
  const { order, soon, group } = state;
  const mine = soon[skater]!;
  const rank = state.rank[skater]!;
  let middle = state.groupRank[skater]!;
  for (let r = rank - 1; r >= 0; r--) {
    const other = order[r]!;
    if (group[other] !== group[skater] || soon[other]! >= mine) break;
    middle--;
  }
  for (let r = rank + 1; r < state.race[RUNNERS]!; r++) {
    const other = order[r]!;
    if (group[other] !== group[skater] || soon[other]! <= mine) break;
    middle++;
  }
  return middle;
}

/** He is where he wanted to be: keeps a wheel again and, should he find himself in front, rides at the pace of the day. */
function settle(skater: number): void {
  state.aim[skater] = HOLD;
  state.lookAt[skater] = 0;
  state.effort[skater] = state.race[TEMPO]!;
  state.ceiling[skater] = 1.1;
}

import { draftFactor, leaderBonus, SIDE_BY_SIDE } from "./air.ts";
import { availablePower, fade, reserveAfter } from "./energy.ts";
import { chooseFile, SWUNG_OFF } from "./files.ts";
import type { Heat } from "./heat.ts";
import { frictionForce } from "./ice.ts";
import { BACK, HOLD } from "./intention.ts";
import { powerFor, speedAfter, startPower } from "./motion.ts";
import { FRICTION, type RaceState, RECOVERY_SCALE, RUNNERS, TIME, WAKE_SCALE } from "./state.ts";
import { segmentAt } from "./track.ts";

/** Each file lies this much further out, m. */
const FILE_WIDTH = 1;
/** Closest that one skater comes behind another in a file, hip to hip, m. */
const CLOSEST = 1;
/** Wheels further away than this are not felt, m. */
const REACH = 30;
/** A link of the chain of shelter is unbroken below this gap, m. */
const LINK = 4;
/** Fastest that a gap to a wheel is closed, m/s. */
const CLOSING = 1.2;
/** Shelter is harder to hold in corners: 0.69 against 0.84 on the straights, MODEL 3.2. */
const CORNER_SHELTER = 0.82;
/** Hardest braking, m/s2. */
const BRAKING = 2;

/**
 * Moves one skater through a step, those ahead of him having moved already. Who holds a wheel is put where
 * the wheel leaves him, if the power is there (projection, not a spring: results do not depend on the
 * step); who has no wheel, or not the power, rides on his own power and the gap opens.
 */
export function moveSkater(heat: Heat, state: RaceState, place: number, seconds: number): void {
  const { race, distance, speed } = state;
  const skater = state.order[place]!;
  const here = distance[skater]!;
  state.before[skater] = here;
  if (state.downUntil[skater]! > race[TIME]!) {
    speed[skater] = 0;
    return;
  }
  const track = heat.track;
  const inCorner = (segmentAt(track, here) & 1) === 1;
  chooseFile(state, skater, inCorner, seconds);
  const file = state.file[skater]!;
  const offset = file === SWUNG_OFF ? 2 * FILE_WIDTH : file * FILE_WIDTH;
  const stretch = inCorner ? (track.radius + offset) / track.radius : 1;

  const wheel = findWheel(state, place, file, here);
  const gap = wheel >= 0 ? state.before[wheel]! - here : REACH;
  state.wheel[skater] = wheel;
  state.gap[skater] = gap;
  const sheltered = wheel >= 0 && state.file[wheel] === file;
  state.chain[skater] = !sheltered ? 0 : gap < LINK ? state.chain[wheel]! + 1 : 1;
  const draft = dragMultiplier(heat, state, place, file, gap, inCorner);
  state.draft[skater] = draft;

  const mass = state.mass[skater]!;
  const drag = state.drag[skater]! * draft;
  const friction = frictionForce(mass, race[FRICTION]!);
  const cp = state.cp[skater]! * fade(state.hardTime[skater]!);
  const capacity = state.capacity[skater]!;
  const v = speed[skater]!;
  const available = Math.min(
    availablePower(cp, state.peak[skater]!, state.reserve[skater]!, capacity),
    startPower(mass, v),
  );
  const fastest = inCorner ? Math.sqrt(state.grip[skater]! * (track.radius + offset)) : 25;

  let u = -1;
  let metres = 0;
  let power = 0;
  if (state.aim[skater] === HOLD && wheel >= 0) {
    const want = state.wheelGap[skater]!;
    const closing = Math.max(-CLOSING, Math.min(CLOSING, (gap - want) / seconds));
    const ahead = distance[wheel]! - state.before[wheel]!;
    metres = Math.max(0, ahead + closing * seconds);
    u = Math.max(0, Math.min(speed[wheel]! + closing, 25));
    power = powerFor(v, u, (metres * stretch) / seconds, seconds, mass, drag, friction);
    if (power > Math.min(available, state.ceiling[skater]! * cp) || u > fastest) u = -1;
  }
  if (u < 0) {
    const share =
      wheel >= 0 && state.aim[skater] === HOLD ? state.ceiling[skater]! : state.effort[skater]!;
    power = Math.min(available, share * cp);
    u = speedAfter(v, power, seconds, mass, drag, friction);
    let bound = false;
    if (u > fastest) {
      u = Math.max(fastest, v - BRAKING * seconds);
      bound = true;
    }
    metres = (0.5 * (u + v) * seconds) / stretch;
    if (sheltered) {
      const most = Math.max(0, distance[wheel]! - CLOSEST - here);
      if (metres > most) {
        metres = most;
        u = Math.min(u, speed[wheel]!);
        bound = true;
      }
    }
    if (bound) power = powerFor(v, u, (metres * stretch) / seconds, seconds, mass, drag, friction);
  }
  distance[skater] = here + metres;
  speed[skater] = u;
  state.power[skater] = power;
  state.reserve[skater] = reserveAfter(
    state.reserve[skater]!,
    Math.max(0, power),
    cp,
    capacity,
    power > cp ? seconds : seconds * race[RECOVERY_SCALE]!,
    heat.recovery,
  );
  if (power > 0.75 * cp) state.hardTime[skater] += seconds;
}

/**
 * The next skater ahead in the file; who has swung off is nobody's wheel. Outside, with nobody near in his
 * file, a skater who only wants to hold his place goes by the one diagonally ahead, without shelter.
 */
function findWheel(state: RaceState, place: number, file: number, here: number): number {
  if (file === SWUNG_OFF) return -1;
  const goesBy = file > 0 && state.aim[state.order[place]!] === HOLD;
  let inside = -1;
  for (let r = place - 1; r >= 0; r--) {
    const other = state.order[r]!;
    const metres = state.before[other]! - here;
    if (metres > REACH || (metres > LINK && inside >= 0)) return inside;
    if (state.aim[other] === BACK) continue;
    if (state.file[other] === file) return other;
    if (goesBy && inside < 0 && state.file[other]! < file && metres > 0.5) inside = other;
  }
  return inside;
}

/** Drag as a multiple of riding alone: shelter from the wheel, help from behind, cost of riding alongside. */
function dragMultiplier(
  heat: Heat,
  state: RaceState,
  place: number,
  file: number,
  gap: number,
  inCorner: boolean,
): number {
  const skater = state.order[place]!;
  const aligned =
    state.alignment[skater]! * state.race[WAKE_SCALE]! * (inCorner ? CORNER_SHELTER : 1);
  let factor = draftFactor(heat.wake, gap, aligned, state.chain[skater]!);
  const here = state.distance[skater]!;
  if (place + 1 < state.race[RUNNERS]!) {
    const behind = state.order[place + 1]!;
    const metres = here - state.distance[behind]!;
    if (state.file[behind] === file) factor -= leaderBonus(metres);
    else if (metres < 1) factor += SIDE_BY_SIDE;
  }
  if (place > 0 && file !== SWUNG_OFF) {
    const ahead = state.order[place - 1]!;
    if (state.file[ahead] !== file && state.before[ahead]! - here < 1) factor += SIDE_BY_SIDE;
  }
  return factor;
}

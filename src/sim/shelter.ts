import * as behaviour from "./behaviour.ts";
import { chance } from "./draw.ts";
import { comeForward, hold } from "./intention.ts";
import { exp } from "./math.ts";
import { onIce } from "./on-ice.ts";
import { MOVE_UP, SWING_OFF } from "./purpose.ts";
import {
  gapToGroupAhead,
  groupSizeOf,
  isDropped,
  lapsToGo,
  metresToSprint,
  nextSprint,
  quarterOf,
  reserveShare,
} from "./situation.ts";
import { TEMPO, TIME } from "./state.ts";
import { metresLed, swingOff } from "./turn.ts";

const { state } = onIce;

/** Chance per quarter lap that who leads the pack has had enough, and the shortest turn, m. Calibrated, MODEL 6.3. */
const END_OF_TURN = 0.3;
const SHORTEST_TURN = 60;
/** The pace rises in a lap that ends at a sprint line, share of critical power. Calibrated, MODEL 6.2. */
const NERVES = 0.1;
/** How much readier a unit of skill in the bunch makes to come forward: logarithm. Engineering assumption, MODEL 5.5. */
const EYE_FOR_GAPS = 0.3;
/** Who has sprinted for points rolls until the pack has slowed down to this, m/s. */
const ROLLING = 13;
/** Whoever leads a pack closes a gap smaller than this, three seconds, at this power: m and share of critical power. Engineering assumptions, MODEL 6.6. */
const SMALL_GAP = 45;
const CLOSING_PACE = 1.03;
/** Dropped skaters take turns of this length, m: some ten seconds. Engineering assumption, MODEL 6.6. */
const TURN_OF_DROPPED = 120;
/** A dropped skater goes for the group ahead while it is no further than this, m. */
const WITHIN_SIGHT = 60;

/**
 * What a skater does who wants nothing but to stay in the race cheaply: keeps a wheel between two ranks
 * of his group (0 first), comes forward when he has slipped too far back, sets an easy pace when he finds
 * himself in front and swings off after a turn. Always has something to do.
 */
export function shelter(skater: number, from: number, to: number): boolean {
  const rank = state.groupRank[skater]!;
  const reserve = reserveShare(skater);
  const ceiling = wheelCeiling(reserve);
  if (isDropped(skater)) {
    goOnDropped(skater, reserve);
    return true;
  }
  if (rank === 0) {
    leadEasily(skater, Math.max(from, 2));
    return true;
  }
  const slipped = rank - to;
  if (slipped > 0 && reserve > 0.3) {
    const urge =
      state.behaviour[behaviour.MOVE_UP]! *
      (0.06 + 0.05 * slipped) *
      urgency(skater) *
      (reserve - 0.2) *
      exp(EYE_FOR_GAPS * state.craft[skater]!);
    if (chance(skater, quarterOf(skater), MOVE_UP) < urge) {
      comeForward(skater, 1.15 + 0.35 * urgency(skater) * 0.5, to);
      return true;
    }
  }
  hold(skater, packPace(skater), ceiling);
  return true;
}

/** Stays sheltered about the place in the pack where he likes to be. */
export function keepPlace(skater: number): boolean {
  const haunt = state.haunt[skater]!;
  return shelter(skater, haunt - 2, haunt + 2);
}

/** Most a skater spends to stay on a wheel: all he can when fresh, critical power when nearly empty. */
export function wheelCeiling(reserve: number): number {
  return 0.95 + 1.6 * Math.max(0, reserve - 0.08);
}

/**
 * Pace of whoever leads the pack without wanting to, as a share of critical power: the tempo of the day,
 * slower early and while others are away whom nobody chases, faster towards the end. MODEL 6.2.
 */
export function packPace(skater: number): number {
  const toGo = lapsToGo(skater);
  let pace = state.race[TEMPO]!;
  if (toGo > onIce.heat.rules.laps - 2) pace -= 0.1;
  if (toGo < 4) pace += 0.03 * (4 - toGo);
  const sprint = nextSprint(skater);
  if (sprint >= 0 && metresToSprint(skater, sprint) < onIce.heat.track.lapLength) pace += NERVES;
  if (state.group[skater]! > 0) pace -= state.behaviour[behaviour.WAIT]!;
  return pace;
}

/**
 * How much a good place in the pack matters now: 1 for most of the race, rising to 3 at the bell; 3 in the two laps
 * after the shot, when the order of the grid dissolves.
 */
function urgency(skater: number): number {
  const toGo = lapsToGo(skater);
  if (toGo > onIce.heat.rules.laps - 3) return 3;
  return toGo > 5 ? 1 : Math.min(3, 1 + 0.5 * (5 - toGo));
}

function leadEasily(skater: number, backTo: number): void {
  const led = metresLed(skater);
  const pace = packPace(skater);
  const tires =
    led > SHORTEST_TURN &&
    chance(skater, quarterOf(skater), SWING_OFF) < END_OF_TURN / state.temper[skater]!;
  if (tires && groupSizeOf(skater) > 2) {
    const now = state.race[TIME]!;
    onIce.observer?.event?.("swing-off", now, skater, -1, led, state.laps[skater]!);
    swingOff(skater, 0.65, backTo);
  } else {
    const hasSprinted = state.restUntil[skater]! > state.soon[skater]!;
    const rolls = hasSprinted && state.speed[skater]! > ROLLING;
    const gap = gapToGroupAhead(skater);
    const effort = gap > 0 && gap < SMALL_GAP ? Math.max(pace, CLOSING_PACE) : pace;
    hold(skater, rolls ? 0.35 : effort, effort);
  }
}

function goOnDropped(skater: number, reserve: number): void {
  const { heat } = onIce;
  const leadsOthers = state.groupRank[skater] === 0 && groupSizeOf(skater) > 1;
  if (leadsOthers && metresLed(skater) > TURN_OF_DROPPED) {
    swingOff(skater, 0.65, heat.skaters);
    return;
  }
  const gap = gapToGroupAhead(skater);
  // He brings his group along: others on his wheel do not have to decide to go with him.
  const bridges = gap < WITHIN_SIGHT && reserve > 0.3;
  const ceiling = wheelCeiling(reserve);
  hold(skater, bridges ? 1.05 + 0.4 * (reserve - 0.3) : 0.9, ceiling);
}

import { fade, reserveAfter, sprintPower } from "./energy.ts";
import { ALL_OUT, FORWARD, FREE_RIDE, HOLD } from "./intention.ts";
import { powerFor, speedAfter, startPower } from "./motion.ts";
import { onIce } from "./on-ice.ts";
import { CLOSES, LEVELS, PER_STEP, RECOVERY_SCALE, STEP } from "./state.ts";

const { state } = onIce;

/** Closest that one skater comes behind another in a file, hip to hip, m. */
const CLOSEST = 1;
/** Fastest that a gap to a wheel is closed, m/s. */
const CLOSING = 1.2;
/** A gap is closed as e^(-t / this), s; what is left of it at the end of the step counts, so that long steps do not overshoot. */
export const CLOSING_TIME = 2;
/** Further than this from a wheel one rides on one's own account, m. */
const IN_TOUCH = 9;
/** What a skater spends at most on the wheel of one who rides off, share of critical power. Calibrated, MODEL 7.3. */
const LETS_GO = 1.1;
/** Fastest change of speed relative to a wheel, m/s2. Engineering assumption, MODEL 6.4. */
const CHANGE = 0.3;
/** How fast who rides beside the line without a wheel of his own drifts back along it, m/s. Engineering assumption, MODEL 6.3. */
const DRIFTS = 0.3;
/** How much faster than the front of his group a skater comes forward, m/s: more would carry him beyond his place. Engineering assumption, MODEL 6.3. */
const OVERTAKES = 1.2;
/** How fast he slows down when he stops working, m/s2: drag and ice at racing speed. */
const EASING = 0.35;
/**
 * Who keeps a wheel rides evenly: he lets the ups and downs of the line in front of him even out over some seconds, s. Engineering
 * assumption, MODEL 6.4; without it short steps, which show more of them, would cost more than long ones.
 */
export const LEVELLING_TIME = 4;
/** Hardest braking, m/s2. */
const BRAKING = 2;
/** Nothing on skates is faster, m/s. */
const FASTEST = 25;

/**
 * Moves one skater through a step along the line he has taken (`takeLine`), those ahead of him having moved
 * already. Who holds a wheel is put where
 * the wheel leaves him, if the power is there (projection, not a spring: results do not depend on the
 * step); who has no wheel, or not the power, rides on his own power and the gap opens.
 */
export function moveSkater(place: number): void {
  const { heat } = onIce;
  const { race, distance, speed } = state;
  const seconds = race[STEP]!;
  const skater = state.order[place]!;
  const here = distance[skater]!;
  if (state.downUntil[skater]! > 0) {
    lieStill(skater);
    return;
  }

  // v, u: speed over the ice before and after, m/s; metres: along the reference line; stretch: ice per metre of it.
  const file = state.file[skater]!;
  const inCorner = state.inCorner[skater] === 1;
  const stretch = inCorner ? heat.stretch[file]! : 1;
  const fastest = inCorner ? state.gripRoot[skater]! * heat.radiusRoot[file]! : FASTEST;
  const perSecond = race[PER_STEP]!;
  const mass = state.mass[skater]!;
  const drag = state.drag[skater]! * state.draft[skater]!;
  const friction = state.friction[skater]!;
  const cp = state.cp[skater]! * fade(state.hardTime[skater]!);
  const perCapacity = state.perCapacity[skater]!;
  const share = state.reserve[skater]! * perCapacity;
  const v = speed[skater]!;
  const fresh = sprintPower(cp, state.peak[skater]!, share, perCapacity, seconds);
  const most = Math.min(fresh, startPower(mass, v));

  const wheel = state.wheel[skater]!;
  const aim = state.aim[skater]!;
  // Who comes forward and is passed by a faster train stays in its wake rather than ride alone beside it.
  const isTowed =
    aim === FORWARD &&
    state.chain[skater]! > 0 &&
    0.5 * (state.speedBefore[wheel]! + speed[wheel]!) > v;
  const isInTouch = wheel >= 0 && state.gapSoon[skater]! <= IN_TOUCH;
  const holds = isInTouch && (aim === HOLD || isTowed);
  const load = state.load[skater]!;
  const limit = state.ceiling[skater]! * cp;
  // What he bears on a wheel counts levelled as well: what he has not spent of late lets him spend more now, in short steps as in long.
  let bears = limit + Math.max(0, limit - load) * LEVELLING_TIME * perSecond;
  // Going with a skater who rides off on his own account is a decision of its own; without it he is let go at once.
  if (holds && state.aim[wheel] === FREE_RIDE && state.ceiling[skater]! < ALL_OUT)
    bears = Math.min(limit, Math.max(LETS_GO, state.effort[skater]!) * cp);
  bears = Math.min(bears, most);
  const blocker = state.blocker[skater]!;
  const room = blocker < 0 ? 999 : Math.max(0, distance[blocker]! - CLOSEST - here);
  let keepsWheel = false;
  let u = 0;
  let metres = 0;
  let power = 0;
  let isBlocked = false;
  if (holds) {
    // Speed relative to the wheel nears what closes the gap, no faster than legs change speed.
    const excess = state.gap[skater]! - state.wheelGap[skater]!;
    const before = v - state.speedBefore[wheel]!;
    const left = (excess - 0.5 * before * seconds) * race[CLOSES]!;
    const closing = Math.max(-CLOSING, Math.min(left, CLOSING));
    // Outside and without shelter one lets the line come by until there is a gap to come into.
    const wanted = state.chain[skater] === 0 ? Math.min(closing, -DRIFTS) : closing;
    const change = CHANGE * seconds;
    const after = before + Math.max(-change, Math.min(wanted - before, change));
    const ahead = distance[wheel]! - state.before[wheel]!;
    metres = Math.max(0, ahead + 0.5 * (before + after) * seconds);
    u = Math.max(0, speed[wheel]! + after);
    isBlocked = metres > room;
    if (isBlocked) {
      metres = room;
      u = Math.min(u, speed[blocker]!);
    }
    power = powerFor(v, u, metres * stretch * perSecond, perSecond, mass, drag, friction);
    keepsWheel = power <= bears && u <= fastest;
  }
  if (!keepsWheel) {
    const spends = holds ? bears : Math.min(most, state.effort[skater]! * cp);
    let free = speedAfter(v, spends, perSecond, mass, drag, friction);
    if (aim === FORWARD)
      free = Math.min(free, Math.max(passingSpeed(skater), v - EASING * seconds));
    // Braking for a corner is over before a long step is; for the rest of it he slows down as he would have, or stays at the limit.
    const isTooFast = free > fastest && v > fastest;
    const brakes = isTooFast ? Math.min(1, ((v - fastest) / BRAKING) * perSecond) : 0;
    const braked = v - BRAKING * brakes * seconds;
    u = isTooFast ? braked - Math.max(0, v - free) * (1 - brakes) : Math.min(free, fastest);
    const mean = 0.5 * ((v + braked) * brakes + (braked + u) * (1 - brakes));
    metres = mean * seconds * (inCorner ? heat.perStretch[file]! : 1);
    isBlocked = metres > room;
    if (isBlocked) {
      metres = room;
      u = Math.min(u, speed[blocker]!);
    }
    // By inverse dynamics also where he was free to ride: the corner or the skater ahead may have held him back.
    power = powerFor(v, u, metres * stretch * perSecond, perSecond, mass, drag, friction);
  }

  // Those behind him follow what he rides, not the speed with which he came up to the one in his way.
  if (isBlocked)
    state.speedBefore[skater] = Math.min(state.speedBefore[skater]!, state.speedBefore[blocker]!);
  distance[skater] = here + metres;
  speed[skater] = u;
  state.power[skater] = power;
  const loadBefore = aim === FREE_RIDE ? power : load;
  const loadAfter = loadBefore + (power - loadBefore) * race[LEVELS]!;
  state.load[skater] = loadAfter;
  const felt = Math.max(0, 0.5 * (loadBefore + loadAfter));
  if (felt > 0.75 * cp) state.hardTime[skater]! += seconds;
  state.reserve[skater] = reserveAfter(
    state.reserve[skater]!,
    felt,
    cp,
    state.capacity[skater]!,
    seconds,
    heat.recovery,
    race[RECOVERY_SCALE]!,
  );
}

/** A step on the ice after a fall: no work is done, and the reserve recovers. */
function lieStill(skater: number): void {
  const { heat } = onIce;
  state.speed[skater] = 0;
  state.power[skater] = 0;
  state.load[skater] = 0;
  state.reserve[skater] = reserveAfter(
    state.reserve[skater]!,
    0,
    state.cp[skater]! * fade(state.hardTime[skater]!),
    state.capacity[skater]!,
    state.race[STEP]!,
    heat.recovery,
    state.race[RECOVERY_SCALE]!,
  );
}

/** Speed at which he comes forward at most, m/s; who is in front of his group is free. */
function passingSpeed(skater: number): number {
  const front = state.order[state.groupFirst[state.group[skater]!]!]!;
  return front === skater ? FASTEST : state.speed[front]! + OVERTAKES;
}

import { ALL_OUT, hold } from "./intention.ts";
import { ridesFor } from "./loyalty.ts";
import { onIce } from "./on-ice.ts";
import { groupSizeOf, mainPack, reserveShare } from "./situation.ts";
import { RUNNERS } from "./state.ts";
import { metresLed, swingOff } from "./turn.ts";

const { state } = onIce;

/** Length of a turn in a breakaway, m: 15 to 20 seconds. Engineering assumption, MODEL 7.4. */
const TURN = 230;
/** Share of the reserve kept for the end. */
const KEPT = 0.3;
/** Speed of a breakaway for the reckoning of how long it still takes, m/s. */
const REFERENCE_SPEED = 13.3;

/** Whether a skater's group is ahead of the main pack. */
export function isAway(skater: number): boolean {
  return state.group[skater]! < mainPack();
}

/**
 * Rides in a breakaway: turns at the front shared with those who work, at the power that the reserve bears
 * to the end. A passenger (a friend with a better finish behind, or hardly any reserve) swings off at once
 * and, if nobody works, rolls along. False when there is no breakaway or no strength left.
 */
export function shareTheWork(skater: number): boolean {
  if (!isAway(skater)) return false;
  const reserve = reserveShare(skater);
  if (reserve < 0.06) return false;
  const size = groupSizeOf(skater);
  if (state.groupRank[skater] !== 0) {
    // He has decided to be here, so he goes with whoever drives on while he can.
    hold(skater, 0.95, reserve > KEPT ? ALL_OUT : 1 + 1.6 * reserve);
    return true;
  }
  const led = metresLed(skater);
  const rests = isPassenger(skater, reserve);
  if (size > 1 && (led > TURN || rests)) {
    swingOff(skater, 0.6, size - 1);
    return true;
  }
  const effort = rests ? 0.8 : breakEffort(skater, size);
  hold(skater, effort, effort);
  return true;
}

/** Power at the front of a breakaway that spends the reserve, but for what is kept, by the finish. Share of critical power. */
export function breakEffort(skater: number, size: number): number {
  return evenEffort(skater, size, onIce.heat.raceLength - state.soon[skater]!, 1.3);
}

/** Power at the front that spends the reserve, but for what is kept, in so many metres, at most `most`. Share of critical power. */
export function evenEffort(skater: number, size: number, metres: number, most: number): number {
  const seconds = Math.max(20, metres / REFERENCE_SPEED);
  const spare = state.reserve[skater]! - KEPT * state.capacity[skater]!;
  const effort = 0.98 + (spare * Math.min(size, 4)) / (seconds * state.cp[skater]!);
  return Math.max(0.9, Math.min(most, effort));
}

/** Whether a skater does not work in a breakaway: a friend behind outsprints him, or he is nearly empty. */
function isPassenger(skater: number, reserve: number): boolean {
  if (reserve < 0.2) return true;
  const last = state.groupFirst[mainPack()]!;
  for (let r = last; r < state.race[RUNNERS]!; r++)
    if (ridesFor(skater, state.order[r]!)) return true;
  return false;
}

import * as behaviour from "./behaviour.ts";
import { chance } from "./draw.ts";
import { log } from "./math.ts";
import { onIce } from "./on-ice.ts";
import { leaveOrder } from "./pack.ts";
import { DOWN_TIME, GIVE_UP, MISHAP, PILE_UP } from "./purpose.ts";
import { groupSizeOf, lapsToGo, metresToSprint, nextSprint, skatersAhead } from "./situation.ts";
import { FINISHED, FREE, LAPPED, RUNNERS, RUNNING, STOPPED, TIME } from "./state.ts";

const { state } = onIce;

/**
 * Chance per quarter lap of a fall in a quiet lap with room around. Short track counts 8 % an entry, the
 * sheets of mass starts 3.5 % of starts without the full distance; calibrated between, MODEL 8.1.
 */
const FALL_RATE = 0.0001;
/** Chance per quarter lap of losing an edge without falling. Engineering assumption, MODEL 8.1. */
const SLIP_RATE = 0.0008;
/** The most dangerous moment there is: see `hazard`. */
const WORST = 3 * (0.4 + 0.3 * 4);
/** Speed lost in a slip, m/s. */
const SLIP_LOSS = 1.5;
/** Chance that a fall brings down each skater close behind, and how close that is, m (Clement et al. 2025: 61 % of falls are of several). */
const PILE_UP_CHANCE = 0.35;
const PILE_UP_REACH = 4;
/** Share of the fallen who do not go on. Engineering assumption. */
const GIVE_UP_SHARE = 0.4;

/** Mishaps of one quarter lap: a slip, a fall with those it brings down, being taken out of the race when lapped. */
export function incidents(skater: number, quarter: number): void {
  if (state.race[FREE] === 0) return;
  if (isPulled(skater)) {
    leave(skater, LAPPED);
    return;
  }
  // One draw for both: falls lie at its lower end, slips at its upper.
  const mishap = chance(skater, quarter, MISHAP);
  const falls = FALL_RATE * state.behaviour[behaviour.FALL]!;
  if (mishap > falls * WORST && 1 - mishap > SLIP_RATE * WORST) return;
  const danger = hazard(skater);
  if (1 - mishap < SLIP_RATE * danger) {
    state.speed[skater] = Math.max(4, state.speed[skater]! - SLIP_LOSS);
    onIce.observer?.event?.("slip", state.race[TIME]!, skater, -1, 0, state.laps[skater]!);
  }
  if (mishap < falls * danger) fallWithOthers(skater, quarter);
}

/** How dangerous the moment is: three times in laps that end at a sprint line and in the last lap and a half, more in a crowd. */
function hazard(skater: number): number {
  const { heat } = onIce;
  const sprint = nextSprint(skater);
  const hectic =
    lapsToGo(skater) < 1.5 ||
    (sprint >= 0 && metresToSprint(skater, sprint) < heat.track.lapLength);
  const rank = state.rank[skater]!;
  let near = 0;
  for (let r = Math.max(0, rank - 2); r <= Math.min(rank + 2, state.race[RUNNERS]! - 1); r++) {
    const metres = state.distance[state.order[r]!]! - state.distance[skater]!;
    if (r !== rank && metres < 3 && metres > -3) near++;
  }
  return (hectic ? 3 : 1) * (0.4 + 0.3 * near);
}

function fallWithOthers(skater: number, quarter: number): void {
  fall(skater, quarter, -1);
  const here = state.distance[skater]!;
  const file = state.file[skater]!;
  for (let r = state.race[RUNNERS]! - 1; r >= 0; r--) {
    const other = state.order[r]!;
    const metres = here - state.distance[other]!;
    if (other === skater || metres < 0 || metres > PILE_UP_REACH) continue;
    if (state.file[other] !== file || state.downUntil[other]! > state.race[TIME]!) continue;
    if (chance(other, quarter, PILE_UP) < PILE_UP_CHANCE) fall(other, quarter, skater);
  }
}

export function fall(skater: number, quarter: number, because: number): void {
  const { observer } = onIce;
  const now = state.race[TIME]!;
  observer?.event?.("fall", now, skater, because, 0, state.laps[skater]!);
  state.speed[skater] = 0;
  state.file[skater] = 0;
  state.tactic[skater] = -1;
  state.clause[skater] = -1;
  // Getting up takes 3 s and, on top, an exponential time of 4 s; with the way back to speed he loses 8 to 25 s.
  const down = 3 - 4 * log(chance(skater, quarter, DOWN_TIME));
  state.downUntil[skater] = now + Math.min(down, 25);
  state.alertAt[skater] = state.downUntil[skater]!;
  if (chance(skater, quarter, GIVE_UP) < GIVE_UP_SHARE) leave(skater, STOPPED);
}

export function leave(skater: number, status: number): void {
  const { observer } = onIce;
  if (state.status[skater] !== RUNNING) return;
  state.status[skater] = status;
  leaveOrder(skater);
  const event = status === LAPPED ? "lapped" : "out";
  observer?.event?.(event, state.race[TIME]!, skater, -1, 0, state.laps[skater]!);
}

/** Whether the rules take him out: a lap behind the front, alone or in a group of less than a third of those left. */
function isPulled(skater: number): boolean {
  const { heat } = onIce;
  if (heat.rules.lapped !== "pullDetached") return false;
  const front = state.race[FINISHED]! > 0 ? heat.raceLength : state.distance[state.order[0]!]!;
  if (front - state.distance[skater]! < heat.track.lapLength) return false;
  const size = groupSizeOf(skater);
  return (
    skatersAhead(skater) + state.race[FINISHED]! > 0 &&
    size * 3 < state.race[RUNNERS]! + state.race[FINISHED]!
  );
}

import type { Heat } from "../../sim/heat.ts";
import { log } from "../../sim/math.ts";
import {
  ATTACK_TIME,
  ATTACKER,
  DONE,
  MAIN_PACK,
  type RaceState,
  RUNNERS,
  RUNNING,
  TIME,
} from "../../sim/state.ts";
import type { Seen } from "./seen.ts";
import { sprintAgrees } from "./sprint-agrees.ts";

/** How often a reported jump was one, and how often one is reported that was none. Engineering assumption, MODEL 10.2. */
const JUMP = { right: 0.9, wrong: 0.02 };
/** A jump is remembered for this long, s: a lap and a quarter. */
const JUMP_REMEMBERED = 40;
/** The same for being ahead of the pack. */
const AWAY = { right: 0.95, wrong: 0.05 };
/** One skater more or less in a group ahead: factor exp(-1.4). */
const MISCOUNT = 1.4;
/** Spread of a reported lead: 30 % and a second. */
const LEAD_SPREAD = 0.3;
/** Places by which an order seen is off on average. */
const PLACES_OFF = 1.5;
/** Spread of a gap seen, s, and as a share of it. */
const GAP_SPREAD = 0.7;
const GAP_SHARE = 0.2;
/** Nothing seen by eye counts for more than this against a race. */
const WORST = -4;
/** An order or gaps of many skaters tell as much as so many looks that know nothing of each other. */
const LOOKS = 4;
/** How near to the first three over the line he must be who was one of them, s, and what it costs not to finish. */
const PHOTO = 0.5;
const NOT_FINISHED = -10;

/**
 * How sharply races are held against what was seen, sharpest first: sprint places within so many seconds (0: exactly as seen), and
 * the share of what was seen by eye that counts. The sharpest that leaves enough races is taken, MODEL 10.3.
 */
export const SHARPNESS: readonly { within: number; byEye: number }[] = [
  { within: 0, byEye: 1 },
  { within: 0.1, byEye: 1 },
  { within: 0.2, byEye: 1 },
  { within: 0.4, byEye: 0.75 },
  { within: 0.6, byEye: 0.6 },
  { within: 0.8, byEye: 0.5 },
  { within: 1.2, byEye: 0.4 },
  { within: 1.6, byEye: 0.3 },
  { within: 2.4, byEye: 0.2 },
  { within: 4, byEye: 0.15 },
  { within: 8, byEye: 0.08 },
  { within: 16, byEye: 0.05 },
  { within: 32, byEye: 0.03 },
  { within: 64, byEye: 0.02 },
];

/** The sharpness at which what was seen is scored, so that scores can be held against each other: sprint places within 0.8 s. */
export const SCORED = SHARPNESS.findIndex(({ within }) => within === 0.8);

/**
 * Logarithm of how likely an observation is, given that this is the race, for each sharpness: docs/MODEL.md 10.2. Up to a constant
 * that is the same for every race.
 *
 * @param into takes a number for each of `SHARPNESS` from `at` on
 */
export function logAgreement(
  heat: Heat,
  state: RaceState,
  seen: Seen,
  into: Float64Array,
  at: number,
): void {
  let byEye = 0;
  for (const skater of seen.attack)
    byEye += log(hasJumped(state, skater) ? JUMP.right : JUMP.wrong);
  if (seen.away) byEye += awayAgrees(state, seen.away);
  byEye += orderAgrees(state, seen.order) + groupsAgree(state, seen.groups);
  byEye += finishAgrees(heat, state, seen.finish);
  SHARPNESS.forEach((sharp, level) => {
    const sprint = seen.sprint ? sprintAgrees(heat, state, seen.sprint, sharp) : 0;
    into[at + level] = sprint + sharp.byEye * byEye;
  });
}

const isAhead = (state: RaceState, skater: number): boolean =>
  state.status[skater] === RUNNING && state.group[skater]! < state.race[MAIN_PACK]!;

/** Whether a skater is ahead of the pack, or was the last to jump and not long ago. */
function hasJumped(state: RaceState, skater: number): boolean {
  const since = state.race[TIME]! - state.race[ATTACK_TIME]!;
  return isAhead(state, skater) || (state.race[ATTACKER] === skater && since < JUMP_REMEMBERED);
}

function awayAgrees(state: RaceState, { skaters, size, gap }: NonNullable<Seen["away"]>): number {
  let sum = 0;
  for (const skater of skaters) sum += log(isAhead(state, skater) ? AWAY.right : AWAY.wrong);
  const pack = state.race[MAIN_PACK]!;
  const ahead = state.groupFirst[pack]!;
  if (size !== null) sum += Math.max(WORST, -MISCOUNT * Math.abs(ahead - size));
  if (gap !== null) {
    const ratio = log((lead(state, ahead) + 1) / (gap + 1)) / LEAD_SPREAD;
    sum += Math.max(WORST, -0.5 * ratio * ratio);
  }
  return sum;
}

/** Seconds from the front to the pack behind `ahead` skaters; 0 where nobody is away. */
function lead(state: RaceState, ahead: number): number {
  return ahead === 0 ? 0 : secondsBehind(state, state.order[ahead]!);
}

function secondsBehind(state: RaceState, skater: number): number {
  const metres = state.distance[state.order[0]!]! - state.distance[skater]!;
  return metres / Math.max(8, state.speed[skater]!);
}

/** Rank among those on the ice, who may have moved since they were put in order. */
function rankNow(state: RaceState, skater: number): number {
  let rank = 0;
  for (let r = 0; r < state.race[RUNNERS]!; r++)
    if (state.distance[state.order[r]!]! > state.distance[skater]!) rank++;
  return rank;
}

function orderAgrees(state: RaceState, order: readonly number[]): number {
  const seen = order.filter((skater) => skater >= 0).length;
  let sum = 0;
  order.forEach((skater, rank) => {
    if (skater < 0) return;
    const isThere = state.status[skater] === RUNNING;
    const off = isThere ? Math.abs(rankNow(state, skater) - rank) / PLACES_OFF : -WORST;
    sum += Math.max(WORST, -off);
  });
  return sum * Math.min(1, LOOKS / Math.max(1, seen));
}

function groupsAgree(state: RaceState, groups: Seen["groups"]): number {
  let sum = 0;
  let seen = 0;
  for (const { skaters, gap } of groups)
    for (const skater of skaters) {
      seen++;
      if (state.status[skater] !== RUNNING) sum += WORST;
      else if (gap === null) sum -= state.group[skater] === state.group[skaters[0]!] ? 0 : 1;
      else {
        const off = (secondsBehind(state, skater) - gap) / (GAP_SPREAD + GAP_SHARE * gap);
        sum += Math.max(WORST, -0.5 * off * off);
      }
    }
  return sum * Math.min(1, LOOKS / Math.max(1, seen));
}

/** How far behind the first, second and third over the line those were who really came first, second and third. */
function finishAgrees(heat: Heat, state: RaceState, finish: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < Math.min(3, finish.length); place++) {
    const skater = finish[place]!;
    if (skater < 0) continue;
    const holder = state.lineOrder.indexOf(place);
    if (state.status[skater] !== DONE || holder < 0 || holder >= heat.skaters) sum += NOT_FINISHED;
    else {
      const late = state.lineTime[skater]! - state.lineTime[holder]!;
      sum -= Math.min(-NOT_FINISHED, Math.abs(late) / PHOTO);
    }
  }
  return sum;
}

import { exp, log } from "../../sim/math.ts";
import { type RaceState, RUNNING, TIME } from "../../sim/state.ts";
import type { Course } from "./course.ts";
import type { SeenSprint } from "./seen.ts";

/** Points in all that cannot be right count so much against a race, at full sharpness: how earlier points were shared is seldom known. */
const WRONG_TOTAL = -2;
/** What it costs when nobody on the ice can have taken a place. */
const NOBODY_LEFT = -8;
/** Slower than this nobody is reckoned to come to the line, m/s. */
const SLOWEST = 8;

const takers = new Int32Array(16);

/**
 * Logarithm of the chance that a sprint was seen as it was, given this race. Within 0 s: whether the points are as seen. Else each
 * place goes to one of those left with a chance that falls by a factor e per `within` seconds he is later at the line
 * (Plackett-Luce over times), and a total that cannot be right costs the less the less sharply is looked.
 */
export function sprintAgrees(
  heat: Course,
  state: RaceState,
  seen: SeenSprint,
  { within, byEye }: { within: number; byEye: number },
): number {
  if (within === 0) return isAsSeen(heat, state, seen) ? 0 : Number.NEGATIVE_INFINITY;
  const places = whoTook(heat, state, seen);
  let sum = 0;
  for (let place = 0; place < places; place++) {
    const taker = takers[place]!;
    if (taker < 0) {
      sum += NOBODY_LEFT;
      continue;
    }
    const mine = timeAtLine(heat, state, seen, taker);
    let all = 0;
    for (let i = 0; i < heat.skaters; i++)
      if (!isBefore(i, place)) {
        const later = (mine - timeAtLine(heat, state, seen, i)) / within;
        all += later > 600 ? exp(600) : exp(later);
      }
    sum -= log(all);
  }
  for (let i = 0; i < heat.skaters; i++) {
    const total = totalAfter(heat, state, seen, i);
    if (total < seen.totalLeast[i]! || total > seen.totalMost[i]!) sum += byEye * WRONG_TOTAL;
  }
  return sum;
}

/** Sets the points of a sprint to what was seen of it; places nobody is named for go to the first who can have them. */
export function settleSprint(heat: Course, state: RaceState, seen: SeenSprint): void {
  const sprints = heat.rules.sprints.length;
  const places = whoTook(heat, state, seen);
  for (let i = 0; i < heat.skaters; i++) {
    const at = i * sprints + seen.sprint;
    const before = state.points[i]! - state.sprintPoints[at]!;
    let won = 0;
    for (let place = 0; place < places; place++)
      if (takers[place] === i) won = heat.rules.sprints[seen.sprint]!.points[place]!;
    state.sprintPoints[at] = won;
    state.points[i] = Math.min(seen.totalMost[i]!, Math.max(seen.totalLeast[i]!, before + won));
  }
}

function isAsSeen(heat: Course, state: RaceState, seen: SeenSprint): boolean {
  const sprints = heat.rules.sprints.length;
  for (let i = 0; i < heat.skaters; i++) {
    const won = state.sprintPoints[i * sprints + seen.sprint]!;
    if (won < seen.least[i]! || won > seen.most[i]!) return false;
    const total = state.points[i]!;
    if (total < seen.totalLeast[i]! || total > seen.totalMost[i]!) return false;
  }
  return true;
}

/** Who took which place, first to last, into `takers`, -1 for nobody; the earliest at the line of those who can have. @returns places */
function whoTook(heat: Course, state: RaceState, seen: SeenSprint): number {
  const { points } = heat.rules.sprints[seen.sprint]!;
  for (let place = 0; place < points.length; place++) {
    let best = -1;
    let isDue = false;
    for (let i = 0; i < heat.skaters; i++) {
      if (isBefore(i, place) || seen.most[i]! < points[place]! || seen.least[i]! > points[place]!)
        continue;
      // Who must have at least these points goes before who may.
      const must = seen.least[i]! > 0;
      if (best >= 0 && isDue && !must) continue;
      const isFirst =
        best < 0 ||
        (must && !isDue) ||
        timeAtLine(heat, state, seen, i) < timeAtLine(heat, state, seen, best);
      if (isFirst) {
        best = i;
        isDue = must;
      }
    }
    takers[place] = best;
  }
  return points.length;
}

function isBefore(skater: number, place: number): boolean {
  for (let k = 0; k < place; k++) if (takers[k] === skater) return true;
  return false;
}

/** When a skater crosses the line, or would at his present speed, s; far off for who is out. */
function timeAtLine(heat: Course, state: RaceState, { lap }: SeenSprint, skater: number): number {
  if (state.laps[skater] === lap) return state.lineTime[skater]!;
  if (state.status[skater] !== RUNNING) return 1e6;
  const metres = lap * heat.track.lapLength - state.distance[skater]!;
  return state.race[TIME]! + metres / Math.max(SLOWEST, state.speed[skater]!);
}

function totalAfter(heat: Course, state: RaceState, seen: SeenSprint, skater: number): number {
  const sprints = heat.rules.sprints.length;
  const { points } = heat.rules.sprints[seen.sprint]!;
  let total = state.points[skater]! - state.sprintPoints[skater * sprints + seen.sprint]!;
  for (let place = 0; place < points.length; place++)
    if (takers[place] === skater) total += points[place]!;
  return total;
}

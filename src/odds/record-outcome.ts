import type { Heat } from "../sim/heat.ts";
import { DONE, type RaceState } from "../sim/state.ts";
import { LONGEST_LEAD, NOBODY, type Outcomes } from "./outcomes.ts";

/** A gap of this many seconds with three laps to go makes those ahead of it a break. */
const BREAK_GAP = 4;

/** Writes the result of a race that is over into row `row` of the columns. */
export function recordOutcome(heat: Heat, state: RaceState, outcomes: Outcomes, row: number): void {
  const { skaters, sprints } = outcomes;
  const start = row * skaters;
  for (let i = 0; i < skaters; i++) {
    outcomes.place[start + i] = state.place[i]!;
    outcomes.lineOrder[start + i] = state.lineOrder[i]!;
    outcomes.total[start + i] = state.total[i]!;
    outcomes.status[start + i] = state.status[i]!;
    outcomes.time[start + i] = state.status[i] === DONE ? milliseconds(state.lineTime[i]!) : 0;
  }
  for (let k = 0; k < skaters * sprints; k++)
    outcomes.sprintPoints[start * sprints + k] = state.sprintPoints[k]!;

  const winner = state.place.indexOf(1);
  const leader = firstAt(state.timeAtBell);
  outcomes.bellLeader[row] = leader < 0 ? NOBODY : leader;
  outcomes.bellLead[row] = leader >= 0 && leader === winner ? leadOf(winner, state.timeAtBell) : 0;
  outcomes.breakSize[row] = winningBreak(winner, state.timeAtThree);
  const last = heat.rules.qualifiers === null ? -1 : state.place.indexOf(heat.rules.qualifiers);
  outcomes.cutPoints[row] = last < 0 ? 0 : state.total[last]!;
}

/** Seconds as whole milliseconds, as on a photo-finish clock. */
export const milliseconds = (seconds: number): number => Math.floor(seconds * 1000 + 0.5);

/** Who has the earliest time, or -1 where nobody has one (0). */
function firstAt(times: Float64Array): number {
  let first = -1;
  for (let i = 0; i < times.length; i++)
    if (times[i]! > 0 && (first < 0 || times[i]! < times[first]!)) first = i;
  return first;
}

/** How far a leader is ahead of the next one, ms; the longest lead kept where there is no other. */
function leadOf(leader: number, times: Float64Array): number {
  let next = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times.length; i++)
    if (i !== leader && times[i]! > 0 && times[i]! < next) next = times[i]!;
  return Math.min(LONGEST_LEAD, milliseconds(next - times[leader]!));
}

/**
 * How many were in the break that won: those in one group with the winner (no gap of four seconds between
 * neighbours) at the line with three laps to go, where the next skater is four seconds behind and the group
 * is at most half the field; 0 where the winner was in no such break.
 *
 * @example winningBreak(0, Float64Array.of(100, 101, 106, 107, 108)) // 2
 */
export function winningBreak(winner: number, times: Float64Array): number {
  if (winner < 0 || !(times[winner]! > 0)) return 0;
  const seen = Array.from(times).filter((time) => time > 0);
  seen.sort((a, b) => a - b);
  const at = seen.indexOf(times[winner]!);
  let front = at;
  while (front > 0 && seen[front]! - seen[front - 1]! < BREAK_GAP) front--;
  let tail = at;
  while (tail + 1 < seen.length && seen[tail + 1]! - seen[tail]! < BREAK_GAP) tail++;
  const size = tail - front + 1;
  return size * 2 <= times.length ? size : 0;
}

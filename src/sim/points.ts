import type { Rules } from "./rules.ts";

/** What the ranking looks at, one value per skater in each column. */
export interface Standings {
  /** 1 for those who have skated the full distance. */
  completed: ArrayLike<number>;
  /** 1 for the disqualified. */
  disqualified: ArrayLike<number>;
  /** Points that count. */
  points: ArrayLike<number>;
  /** Order over the finish line from 0; any large number for those who have none. */
  lineOrder: ArrayLike<number>;
  laps: ArrayLike<number>;
  /** Time of the last crossing of the line in s. */
  lastLine: ArrayLike<number>;
}

/**
 * The ranking of a race, best first, as indices of skaters into `order` (as long as there are skaters).
 * Full distance first, by points and then by order over the line; after them those with fewer laps, by laps and
 * then by the time of the last crossing; the disqualified last. Those whom nothing separates keep the order of
 * their indices. Source: result sheets of PyeongChang 2018 (points before time), Beijing 2022 and Worlds 2023
 * (ties by order over the line), World Cup 2025-26 (fewer laps, disqualified).
 *
 * Allocates nothing; insertion, because thirty skaters nearly in order are its best case.
 */
export function rankField(field: Standings, order: Int32Array): void {
  const n = order.length;
  for (let i = 0; i < n; i++) {
    let place = i;
    while (place > 0 && ranksBefore(field, i, order[place - 1]!)) {
      order[place] = order[place - 1]!;
      place--;
    }
    order[place] = i;
  }
}

/** Whether skater `a` ranks strictly before skater `b`. */
export function ranksBefore(field: Standings, a: number, b: number): boolean {
  const { completed, disqualified, points, lineOrder, laps, lastLine } = field;
  if (disqualified[a] !== disqualified[b]) return disqualified[a]! < disqualified[b]!;
  if (completed[a] !== completed[b]) return completed[a]! > completed[b]!;
  if (completed[a] === 1) {
    if (points[a] !== points[b]) return points[a]! > points[b]!;
    return lineOrder[a]! < lineOrder[b]!;
  }
  if (laps[a] !== laps[b]) return laps[a]! > laps[b]!;
  return lastLine[a]! < lastLine[b]!;
}

/** Points for the skater who is `orderAtLine`-th (from 0) in the intermediate sprint `sprintIndex` (from 0). */
export function sprintPointsFor(
  rules: Pick<Rules, "sprints">,
  sprintIndex: number,
  orderAtLine: number,
): number {
  return rules.sprints[sprintIndex]?.points[orderAtLine] ?? 0;
}

/** Points for the skater who is `orderAtLine`-th (from 0) of the full distance over the finish line. */
export function finishPointsFor(rules: Pick<Rules, "finishPoints">, orderAtLine: number): number {
  return rules.finishPoints[orderAtLine] ?? 0;
}

/**
 * Sprint points that count of the `won` ones. Those of a skater who is lapped, stops or is disqualified are
 * struck where the rules say so. Source: World Cup 2025-26 protocols, where struck points stand beside the total;
 * two skaters with all 16 laps but 42 s and 52 s behind were struck too, having been lapped.
 */
export function sprintPointsKept(
  rules: Pick<Rules, "forfeitPoints">,
  won: number,
  completed: boolean,
  lapped: boolean,
): number {
  return rules.forfeitPoints && (lapped || !completed) ? 0 : won;
}

/** All points of a race in which every starter finishes: the sum that any complete result must show. */
export function pointsHandedOut(
  rules: Pick<Rules, "sprints" | "finishPoints">,
  starters: number,
): number {
  let sum = 0;
  for (const { points } of rules.sprints) sum += firstPoints(points, starters);
  return sum + firstPoints(rules.finishPoints, starters);
}

function firstPoints(points: number[], starters: number): number {
  let sum = 0;
  for (let i = 0; i < points.length && i < starters; i++) sum += points[i]!;
  return sum;
}

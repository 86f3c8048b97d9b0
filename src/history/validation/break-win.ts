import type { Outcomes } from "../../odds/outcomes.ts";
import { passingsAt, rankedAt } from "./field-races.ts";

/** A gap of so many seconds with three laps to go parts a break from those behind it. */
const CLEAR = 4;
/** Laps to go at the line where breaks are looked for. */
const LAPS_TO_GO = 3;

/**
 * How many were in the break that won race number `race`, or 0 where none did. With three laps to go the winner
 * is in a group (no gap of four seconds between neighbours) of at most half the starters, somebody is behind
 * it, and at every later line the winner is still in front of all who were behind: a break that is caught and
 * then outsprints its captors has not stayed ahead. Source: detector of data/targets.json.
 */
export function winningBreakSize(outcomes: Outcomes, race: number): number {
  const { skaters, laps } = outcomes;
  const winner = rankedAt(outcomes, race, 1);
  const times = passingsAt(outcomes, race, laps - LAPS_TO_GO);
  if (!(times[winner]! > 0)) return 0;
  const order = Array.from(times.keys())
    .filter((skater) => times[skater]! > 0)
    .sort((a, b) => times[a]! - times[b]!);
  const gapAfter = (rank: number): number => times[order[rank + 1]!]! - times[order[rank]!]!;
  let first = order.indexOf(winner);
  let last = first;
  while (first > 0 && gapAfter(first - 1) < CLEAR) first--;
  while (last + 1 < order.length && gapAfter(last) < CLEAR) last++;
  const size = last - first + 1;
  const behind = order.slice(last + 1);
  if (behind.length === 0 || size * 2 > skaters) return 0;
  for (let lap = laps - LAPS_TO_GO + 1; lap <= laps; lap++) {
    const later = passingsAt(outcomes, race, lap);
    if (behind.some((skater) => later[skater]! > 0 && later[skater]! < later[winner]!)) return 0;
  }
  return size;
}

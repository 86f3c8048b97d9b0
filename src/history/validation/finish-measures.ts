import type { Outcomes } from "../../odds/outcomes.ts";
import { DISQUALIFIED, LAPPED, STOPPED } from "../../sim/state.ts";
import { overTheLine, rankedAt } from "./field-races.ts";
import { type Measure, measureOf, medianOfRaces, shareOfRaces, shareOfTrials } from "./measure.ts";

/** The group that the targets ask about, and how close together it has to finish, s. */
const EIGHT = 8;
const TOGETHER = 2;

/**
 * Seconds from the first over the line to the one in a place (from 1), or NaN where fewer finish. Real gaps were
 * counted so, by order over the line and not by rank: the sheets of 2024-26 give the published medians that way alone.
 */
export function finishGap(outcomes: Outcomes, race: number, place: number): number {
  const order = overTheLine(outcomes, race);
  return order.length < place ? Number.NaN : behindFirst(outcomes, race, order[place - 1]!, order);
}

/** Seconds from the first over the line to the last with the full distance. */
export function lastGap(outcomes: Outcomes, race: number): number {
  const order = overTheLine(outcomes, race);
  return order.length < 2 ? Number.NaN : behindFirst(outcomes, race, order.at(-1)!, order);
}

function behindFirst(
  { skaters, time }: Outcomes,
  race: number,
  skater: number,
  order: readonly number[],
): number {
  return (time[race * skaters + skater]! - time[race * skaters + order[0]!]!) / 1000;
}

/** Seconds of who is ranked first; NaN where he has no time. */
export function winningTime(outcomes: Outcomes, race: number): number {
  const time = outcomes.time[race * outcomes.skaters + rankedAt(outcomes, race, 1)]!;
  return time > 0 ? time / 1000 : Number.NaN;
}

const statusIs = (...wanted: number[]) =>
  measureOf("A", "starters", ({ outcomes }) =>
    shareOfTrials(outcomes, (race) =>
      Array.from(
        outcomes.status.subarray(race * outcomes.skaters, (race + 1) * outcomes.skaters),
        (status) => wanted.includes(status),
      ),
    ),
  );

const gap = (place: number): Measure =>
  measureOf("A", "races with that many finishers; by order over the line", ({ outcomes }) =>
    medianOfRaces(outcomes, (race) => finishGap(outcomes, race, place)),
  );

const winningTimes = measureOf("A", "races; time of who is ranked first", ({ outcomes }) =>
  medianOfRaces(outcomes, (race) => winningTime(outcomes, race)),
);

/** What is read off the finish: gaps, times, who does not get there. */
export const finishMeasures: Readonly<Record<string, Measure>> = {
  "margin-1-2": gap(2),
  "gap-4th": gap(4),
  "gap-8th": gap(EIGHT),
  "gap-16th": gap(16),
  "gap-last": measureOf("A", "races with two finishers or more", ({ outcomes }) =>
    medianOfRaces(outcomes, (race) => lastGap(outcomes, race)),
  ),
  "first-eight-2s": measureOf("A", "races; no where fewer than eight finish", ({ outcomes }) =>
    shareOfRaces(outcomes, (race) => finishGap(outcomes, race, EIGHT) <= TOGETHER),
  ),
  "not-all-laps": statusIs(LAPPED, STOPPED),
  disqualified: statusIs(DISQUALIFIED),
  "winning-time-men": winningTimes,
  "winning-time-women": winningTimes,
};

import { mean } from "simple-statistics";
import { log } from "../sim/math.ts";
import { cameWithin, type PlaceRange } from "./place-ranges.ts";

/** The events that are forecast, as the last place that belongs to them. */
export const EVENT_PLACES = { win: 1, podium: 3, top8: 8 } as const;
export type EventName = keyof typeof EVENT_PLACES;
export const EVENTS = Object.keys(EVENT_PLACES) as EventName[];

/** Least chance that the logarithm is taken of. */
const LEAST = 1e-4;

/** How good one forecast of one race was; null where the sheet tells of nobody what would be needed. */
export type RaceScores = Record<EventName, EventScores | null> & {
  /** Rank probability score over places, 0 is best. */
  rps: number | null;
};

export interface EventScores {
  /** Nearer to 0 is better. */
  logScore: number;
  /** 0 is best. */
  brier: number;
}

/** Chance of coming in the first `places`. @param chances of place 1, 2, … */
export function chanceWithin(chances: readonly number[], places: number): number {
  if (chances.length <= places) return 1;
  let sum = 0;
  for (let k = 0; k < places; k++) sum += chances[k]!;
  return Math.min(1, sum);
}

/** Logarithm of the chance given to what happened, clipped at 1e-4. @example logScore(0.2, false) // -0.223 */
export const logScore = (p: number, happened: boolean): number =>
  log(Math.max(LEAST, happened ? p : 1 - p));

/**
 * Scores the forecast of one race, starter by starter: the mean over starters of the log score and of Brier's
 * score of each event, and of the rank probability score. Who is known to have done it or not is scored; the
 * last one asks for the place itself.
 * Source: Gneiting and Raftery 2007, JASA 102:359; rank probability score, Epstein 1969.
 *
 * @param chances of place 1, 2, … for each starter
 * @param ranges where each came in; null for a starter who is not scored
 */
export function scoreRace(
  chances: readonly (readonly number[])[],
  ranges: readonly (PlaceRange | null)[],
): RaceScores {
  const event = (name: EventName): EventScores | null => {
    const logs: number[] = [];
    const squares: number[] = [];
    ranges.forEach((range, i) => {
      const happened = range && cameWithin(range, EVENT_PLACES[name]);
      if (happened === null) return;
      const p = chanceWithin(chances[i]!, EVENT_PLACES[name]);
      logs.push(logScore(p, happened));
      squares.push((p - Number(happened)) * (p - Number(happened)));
    });
    return logs.length > 0 ? { logScore: mean(logs), brier: mean(squares) } : null;
  };
  const placed = ranges.flatMap((range, i) =>
    range && range.first === range.last ? [rankScore(chances[i]!, range.first)] : [],
  );
  return {
    win: event("win"),
    podium: event("podium"),
    top8: event("top8"),
    rps: placed.length > 0 ? mean(placed) : null,
  };
}

/**
 * Rank probability score: sum over places k but the last of (P(place <= k) - [came within k])^2, divided by
 * their number. @example rankScore([0.5, 0.5], 1) // 0.25
 */
export function rankScore(chances: readonly number[], place: number): number {
  let sum = 0;
  let within = 0;
  for (let k = 1; k < chances.length; k++) {
    within += chances[k - 1]!;
    const off = within - (place <= k ? 1 : 0);
    sum += off * off;
  }
  return chances.length > 1 ? sum / (chances.length - 1) : 0;
}

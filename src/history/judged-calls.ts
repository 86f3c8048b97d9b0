import type { Forecaster, ForecastRace } from "./forecast-race.ts";
import { chanceWithin, EVENT_PLACES, EVENTS, type EventName, logScore } from "./forecast-scores.ts";
import { cameWithin } from "./place-ranges.ts";

/** One chance that was given, and what came of it. */
export interface JudgedCall {
  /** Which race, from 0. */
  race: number;
  /** Id of the race. */
  id: string;
  name: string;
  event: EventName;
  /** Chance of the event. */
  p: number;
  /** The same in a lottery. */
  byLot: number;
  happened: boolean;
}

/** Every chance of an event whose outcome is known, but for those that the size of the field settles. */
export function judgedCalls(
  races: readonly ForecastRace[],
  forecaster: Forecaster,
  event: EventName,
): JudgedCall[] {
  const places = EVENT_PLACES[event];
  return races.flatMap(({ id, starters, chances }, race) =>
    starters.flatMap(({ name, came }, i) => {
      const happened = came && cameWithin(came, places);
      if (name === null || happened === null || starters.length <= places) return [];
      const p = chanceWithin(chances[forecaster][i]!, places);
      return [{ race, id, name, event, p, byLot: places / starters.length, happened }];
    }),
  );
}

export type Miss = Omit<JudgedCall, "race" | "byLot">;

const MOST_MISSES = 10;

/** The model's calls that went furthest wrong by the log score, worst first; equals in order of races. */
export function largestMisses(races: readonly ForecastRace[]): Miss[] {
  return EVENTS.flatMap((event) => judgedCalls(races, "model", event))
    .sort((a, b) => logScore(a.p, a.happened) - logScore(b.p, b.happened))
    .slice(0, MOST_MISSES)
    .map(({ race: _, byLot: __, ...miss }) => miss);
}

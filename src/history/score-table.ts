import type { EventName, EventScores, RaceScores } from "./forecast-scores.ts";

/** One value for every score of a forecaster: log score and Brier's score of each event, rank probability score. */
export type ScoreTable<Value> = Record<EventName, Record<keyof EventScores, Value>> & {
  rps: Value;
};

/** Takes one score out of those of a race; null where the race does not tell. */
export type ScoreOf = (scores: RaceScores) => number | null;

/** Fills a table score by score. */
export function scoreTable<Value>(make: (score: ScoreOf) => Value): ScoreTable<Value> {
  const event = (name: EventName) => ({
    logScore: make((scores) => scores[name]?.logScore ?? null),
    brier: make((scores) => scores[name]?.brier ?? null),
  });
  return {
    win: event("win"),
    podium: event("podium"),
    top8: event("top8"),
    rps: make(({ rps }) => rps),
  };
}

import { PROGRAM_VERSION } from "../odds/program-version.ts";
import { MODEL_VERSION } from "../sim/model-version.ts";
import type { Backtest } from "./backtest.ts";
import { FORECASTERS, type Forecaster, type ForecastRace } from "./forecast-race.ts";
import {
  chanceWithin,
  EVENT_PLACES,
  EVENTS,
  type EventName,
  scoreRace,
} from "./forecast-scores.ts";
import { judgedCalls, largestMisses, type Miss } from "./judged-calls.ts";
import { meanOverRaces } from "./mean-over-races.ts";
import type { Estimate } from "./race-interval.ts";
import { type Reliability, reliability } from "./reliability.ts";
import { type ScoreTable, scoreTable } from "./score-table.ts";

/** The model's chances in one race. */
interface ShownRace {
  id: string;
  date: string;
  starters: number;
  /** Earlier races of the gender that were known. */
  history: number;
  widths: ForecastRace["widths"];
  /** Every named starter. */
  skaters: { name: string; win: number; podium: number; top8: number }[];
}

/** What a back-test comes to; the keys of the JSON that the command line prints. */
export interface BacktestSummary {
  /** Means over races; null where no race tells. */
  summary: Record<Forecaster, ScoreTable<number | null>>;
  /** The same with bootstrap intervals over races; null ends where too few races tell. */
  scores: Record<Forecaster, ScoreTable<Estimate | null>>;
  /** Score of the model minus that of another, race by race; better is above 0 for logScore, below 0 for the rest. */
  differences: Record<Exclude<Forecaster, "model">, ScoreTable<Estimate | null>>;
  /** Chances against outcomes; `pooled` puts the three events together, each with its own level. */
  reliability: Record<"model" | "plackettLuce", Record<EventName | "pooled", Reliability>>;
  misses: Miss[];
  races: ShownRace[];
  skipped: Backtest["skipped"];
  /** How many starters were scored. */
  starts: number;
  seed: string;
  /** Simulated races for each forecast. */
  simulated: number;
  intervals: string;
  stopped: boolean;
  modelVersion: number;
  programVersion: string;
}

/** Scores a back-test: each race by itself, then means over races, which are the unit of uncertainty. */
export function summariseBacktest(result: Backtest): BacktestSummary {
  const { races, skipped, seed, simulated, stopped } = result;
  const perRace = byForecaster((forecaster) =>
    races.map(({ chances, starters }) => {
      const came = starters.map((starter) => starter.came);
      return scoreRace(chances[forecaster], came);
    }),
  );
  const scores = byForecaster((forecaster) =>
    scoreTable((score) => meanOverRaces(perRace[forecaster].map(score), seed)),
  );
  const { model: _, ...differences } = byForecaster((forecaster) =>
    scoreTable((score) => {
      const others = perRace[forecaster].map(score);
      return meanOverRaces(
        perRace.model.map((own, race) => minus(score(own), others[race]!)),
        seed,
      );
    }),
  );
  return {
    summary: byForecaster((forecaster) => valuesOf(scores[forecaster])),
    scores,
    differences,
    reliability: {
      model: reliabilityOf(races, "model", seed),
      plackettLuce: reliabilityOf(races, "plackettLuce", seed),
    },
    misses: largestMisses(races),
    races: races.map(shownRace),
    skipped,
    starts: races.flatMap(({ starters }) => starters.filter(({ came }) => came !== null)).length,
    seed,
    simulated,
    intervals: "95 %, percentiles of a bootstrap over races",
    stopped,
    modelVersion: MODEL_VERSION,
    programVersion: PROGRAM_VERSION,
  };
}

const byForecaster = <Value>(make: (forecaster: Forecaster) => Value): Record<Forecaster, Value> =>
  Object.fromEntries(FORECASTERS.map((name) => [name, make(name)])) as Record<Forecaster, Value>;

const minus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;

function valuesOf({ win, podium, top8, rps }: ScoreTable<Estimate | null>) {
  const event = ({ logScore, brier }: typeof win) => ({
    logScore: logScore?.value ?? null,
    brier: brier?.value ?? null,
  });
  return { win: event(win), podium: event(podium), top8: event(top8), rps: rps?.value ?? null };
}

function reliabilityOf(
  races: readonly ForecastRace[],
  forecaster: Forecaster,
  seed: string,
): Record<EventName | "pooled", Reliability> {
  const of = (...events: EventName[]) => {
    const calls = events.flatMap((event) => judgedCalls(races, forecaster, event));
    return reliability(calls, races.length, seed);
  };
  return { win: of("win"), podium: of("podium"), top8: of("top8"), pooled: of(...EVENTS) };
}

function shownRace({ id, day, starters, chances, history, widths }: ForecastRace): ShownRace {
  const skaters = starters.flatMap(({ name }, i) => {
    if (name === null) return [];
    const within = (event: EventName) => chanceWithin(chances.model[i]!, EVENT_PLACES[event]);
    return [{ name, win: within("win"), podium: within("podium"), top8: within("top8") }];
  });
  return { id, date: day, starters: starters.length, history, widths, skaters };
}

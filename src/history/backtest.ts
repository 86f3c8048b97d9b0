import { openExecutor } from "../odds/open-executor.ts";
import { DEFAULT_SEED, type SimulateOptions } from "../odds/stream-races.ts";
import { fitBaselines, type TimedRace, timeRace, uniformChances } from "./baselines.ts";
import type { ForecastRace } from "./forecast-race.ts";
import { type JudgedHeat, judgedHeats, type SkippedSheet } from "./judged-heats.ts";
import type { RateField } from "./rate-field.ts";
import { ratingChances } from "./rating-chances.ts";
import type { Sheet } from "./sheet.ts";
import type { SkaterRecord } from "./sheet-to-scenario.ts";
import { simulatedChances } from "./simulated-chances.ts";

/** Forecasts of real races, made from what was known before each. */
export interface Backtest {
  /** In order of days. */
  races: ForecastRace[];
  /** Sheets that could not be forecast and judged, and why. */
  skipped: SkippedSheet[];
  /** Seed text of the simulated races. */
  seed: string;
  /** Simulated races for each forecast. */
  simulated: number;
  /** Whether it was stopped before its end; then the races are the first ones. */
  stopped: boolean;
}

export interface BacktestOptions {
  /** Makes bunch skills from what is known before a race. */
  rate: RateField;
  /** Simulated races for each forecast; 2,000 unless told otherwise. */
  races?: number;
  seed?: string;
  workers?: number;
  /** Stops the run; the races forecast so far are kept. */
  signal?: AbortSignal;
  /** Told after each block of simulated races: how many of how many in the whole back-test. */
  onProgress?: SimulateOptions["onProgress"];
}

/** Counting N races costs a log score about 1 / (2 N) on average: here 0.00025, far below what is compared. */
export const BACKTEST_RACES = 2000;

/**
 * Forecasts each race of a folder from sheets and times dated before its day, and from nothing else, in seven ways.
 * The model's way is that of `odds`: a scenario, with bunch skills, is compiled and simulated. Races of one day do
 * not know of each other; a sheet that stands in both lists is taken once. The same for any number of workers.
 *
 * @param judged sheets to forecast, each of them history to those after it
 * @param history further sheets to learn from
 * @throws Error in one line where no race can be forecast, or none was before it was stopped
 */
export async function backtest(
  judged: readonly Sheet[],
  history: readonly Sheet[],
  skaters: readonly SkaterRecord[],
  options: BacktestOptions,
): Promise<Backtest> {
  const { seed = DEFAULT_SEED, races: simulated = BACKTEST_RACES, signal, onProgress } = options;
  const once = [...new Map(judged.map((sheet) => [sheet.id, sheet])).values()];
  const all = [...new Map([...history, ...once].map((sheet) => [sheet.id, sheet])).values()];
  const { heats, skipped } = judgedHeats(once, all, skaters);
  if (heats.length === 0) throw new Error(noRace(skipped));
  const forecastOthers = otherForecasts(all, skaters, options.rate);
  const executor = await openExecutor(options.workers ?? 1);
  const races: ForecastRace[] = [];
  try {
    for (const judgedHeat of heats) {
      const { skills, ...race } = forecastOthers(judgedHeat);
      const done = races.length;
      const simulation = await simulatedChances(judgedHeat.heat, skills, {
        races: simulated,
        seed,
        executor,
        ...(signal ? { signal } : {}),
        onProgress: (own, each, tally) =>
          onProgress?.(done * each + own, heats.length * each, tally),
      });
      if (simulation === null) break;
      races.push({ ...race, chances: { ...race.chances, ...simulation } });
    }
  } finally {
    await executor.close();
  }
  if (races.length === 0) throw new Error("stopped before the first race was forecast");
  return { races, skipped, seed, simulated, stopped: races.length < heats.length };
}

/**
 * Makes all that is forecast without simulating, and the bunch skills. Baselines are fitted once for each day and
 * gender, since races of one day know the same.
 */
function otherForecasts(all: readonly Sheet[], skaters: readonly SkaterRecord[], rate: RateField) {
  const timed = new Map<string, TimedRace>();
  for (const sheet of all) {
    if (sheet.date !== undefined && sheet.gender !== undefined)
      timed.set(sheet.id, timeRace(sheet, skaters));
  }
  const learnt = new Map<string, ReturnType<typeof learn>>();
  const learn = ({ known, gender }: JudgedHeat) =>
    fitBaselines(
      known.sheets.filter((sheet) => sheet.gender === gender).flatMap(({ id }) => timed.get(id)!),
    );
  return (judged: JudgedHeat) => {
    const { sheet, day, gender, starters, known, heat } = judged;
    const key = `${day} ${gender}`;
    const baselines = learnt.get(key) ?? learn(judged);
    learnt.set(key, baselines);
    const rated = heat.entries.map(({ name }) => name);
    const names = starters.map(({ name }) => name);
    const skills = rate(known, { gender, level: heat.level, names: rated });
    return {
      id: sheet.id,
      day,
      gender,
      starters,
      skills,
      history: baselines.races,
      widths: baselines.widths,
      chances: {
        plackettLuce: baselines.plackettLuce(names),
        plackettLuceTimes: baselines.plackettLuceTimes(names, timed.get(sheet.id)!.times),
        uniform: uniformChances(names.length),
        ratingAlone: ratingChances(heat, skills),
      },
    };
  };
}

function noRace(skipped: readonly SkippedSheet[]): string {
  const [first] = skipped;
  const why = first === undefined ? "" : `: ${first.id}: ${first.reason}`;
  const more = skipped.length > 1 ? `; and ${skipped.length - 1} more` : "";
  return `backtest: expected a race that can be forecast, got none${why}${more}`;
}

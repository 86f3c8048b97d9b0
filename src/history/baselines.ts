import { placeChances } from "./place-chances.ts";
import {
  fitPlackettLuce,
  type PlackettLuceFit,
  type PriorWidth,
  startStrength,
} from "./plackett-luce.ts";
import { choosePriorWidth } from "./prior-width.ts";
import { type CovariatesOf, type RankedRace, rankRace } from "./ranked-race.ts";
import type { Sheet } from "./sheet.ts";
import type { SkaterRecord } from "./sheet-to-scenario.ts";
import { timeCovariates } from "./time-covariates.ts";

/** Two forecasters that know rankings and no physics, made on what came before one day. */
export interface Baselines {
  /** How many races they learnt from. */
  races: number;
  widths: { plackettLuce: PriorWidth; plackettLuceTimes: PriorWidth };
  /** Chances of place 1, 2, … for each starter; null for one whom nobody has named. */
  plackettLuce(starters: readonly (string | null)[]): number[][];
  plackettLuceTimes(starters: readonly (string | null)[], times: CovariatesOf): number[][];
}

/** A race with its ranking, without and with individual times. */
export interface TimedRace {
  sheet: Sheet;
  plain: RankedRace;
  timed: RankedRace;
  times: CovariatesOf;
}

/** Ranks a sheet both ways; times are those dated before its own day. */
export function timeRace(sheet: Sheet, skaters: readonly SkaterRecord[]): TimedRace {
  const times = timeCovariates(sheet, skaters);
  return { sheet, times, plain: rankRace(sheet), timed: rankRace(sheet, times) };
}

/**
 * Plackett–Luce on past rankings, and the same with individual times as covariates, each with the prior width
 * that cross-validation on these races alone chooses.
 *
 * @param races of one gender, all before the day of the forecast
 */
export function fitBaselines(races: readonly TimedRace[]): Baselines {
  const plain = fitBest(races.map((race) => race.plain));
  const timed = fitBest(races.map((race) => race.timed));
  return {
    races: races.length,
    widths: { plackettLuce: plain.width, plackettLuceTimes: timed.width },
    plackettLuce: (starters) => forecast(plain, starters, () => []),
    plackettLuceTimes: (starters, times) => forecast(timed, starters, times),
  };
}

/** Chances of a lottery: every place as likely for everybody. */
export function uniformChances(starters: number): number[][] {
  return Array.from({ length: starters }, () => new Array<number>(starters).fill(1 / starters));
}

const fitBest = (races: readonly RankedRace[]): PlackettLuceFit =>
  fitPlackettLuce(races, choosePriorWidth(races));

function forecast(
  fit: PlackettLuceFit,
  starters: readonly (string | null)[],
  covariatesOf: CovariatesOf,
): number[][] {
  return placeChances(
    starters.map((name) =>
      startStrength(fit, { skater: name ?? "", covariates: covariatesOf(name) }),
    ),
  );
}

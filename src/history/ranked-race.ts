import { type PlaceRange, placeRanges } from "./place-ranges.ts";
import type { Sheet } from "./sheet.ts";

/** One start in a race that is over. */
export interface RankedStart extends PlaceRange {
  /** Name; a starter whom nobody has named has one of his own, so that he stands for nobody else. */
  skater: string;
  /** What is put into the rating beside who he is, one number a covariate; empty without covariates. */
  covariates: readonly number[];
  /** Log strength that is known beforehand and not to be learnt; 0 where absent. */
  offset?: number;
}

/** A race as a rating sees it: who started and who came where, in an order that depends on nothing else. */
export interface RankedRace {
  id: string;
  /** ISO day. */
  day: string;
  /** How much the race counts; 1 for a race in full. */
  weight: number;
  /** By first possible place, then by name. */
  starts: RankedStart[];
}

/** Covariates of a starter, by name; null for one whom nobody has named. */
export type CovariatesOf = (name: string | null) => readonly number[];

/**
 * The ranking on a result sheet. Those who did not start are left out.
 *
 * @throws Error in one line where the sheet has no day
 */
export function rankRace(sheet: Sheet, covariatesOf: CovariatesOf = () => []): RankedRace {
  const { id, date, qualifiers } = sheet;
  if (date === undefined) throw new Error(`${id}: date: expected a day, got nothing`);
  const rows = sheet.skaters.filter(({ status }) => status !== "DNS");
  const ranges = placeRanges(rows, startersOf(sheet), qualifiers);
  const starts = rows.map(({ name }, i) => ({
    ...ranges[i]!,
    skater: name ?? `${id}: starter ${i + 1}`,
    covariates: covariatesOf(name),
  }));
  return {
    id,
    day: date,
    weight: 1,
    starts: starts.sort((a, b) => a.first - b.first || (a.skater < b.skater ? -1 : 1)),
  };
}

/** How many started, as far as a sheet tells: rows, or the last place where lines are lost. */
export function startersOf({ skaters }: Sheet): number {
  const rows = skaters.filter(({ status }) => status !== "DNS");
  return Math.max(rows.length, ...rows.map(({ place }) => place ?? 0));
}

const DAY = 86_400_000;
const DAYS_IN_YEAR = 365.25;

/**
 * The same races, each counting 2^(-age / half-life): an old race says less of a skater of today.
 *
 * @param asOf ISO day
 * @param halfLife years
 */
export function fadeRaces(
  races: readonly RankedRace[],
  asOf: string,
  halfLife: number,
): RankedRace[] {
  return races.map((race) => {
    const years = (Date.parse(asOf) - Date.parse(race.day)) / DAY / DAYS_IN_YEAR;
    return { ...race, weight: race.weight * 2 ** (-years / halfLife) };
  });
}

import type { SoloTime } from "./scenario.ts";

/** A winter's last races lie before this day of its second year. */
const SEASON_END = "07-01";

/**
 * Whether a time was certainly skated before a day, by its date or else by its season: hindsight is not knowledge.
 * A year or month is before the day only when all of it is; a time with neither date nor season never is.
 * @param asOf ISO day of the race
 * @example isKnownBefore({ date: "2022-02" }, "2022-02-19") // false
 */
export function isKnownBefore(time: Pick<SoloTime, "date" | "season">, asOf: string): boolean {
  const { date, season } = time;
  if (date != null && date < asOf.slice(0, date.length)) return true;
  if (season == null || date?.length === 10) return false;
  return `${Number(season.slice(0, 4)) + 1}-${SEASON_END}` <= asOf;
}

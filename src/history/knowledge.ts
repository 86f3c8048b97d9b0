import type { Sheet } from "./sheet.ts";
import { isKnownBefore, type SkaterRecord } from "./sheet-to-scenario.ts";

/** All that may be known before a day. */
export interface Knowledge {
  /** ISO day of the race; nothing here is from that day or later. */
  asOf: string;
  /** Mass starts that are over, by day, then by id; men and women. */
  sheets: Sheet[];
  /** Everybody's record, with the times that were skated by then. */
  skaters: SkaterRecord[];
}

/**
 * What was known on the eve of a race: sheets and times dated strictly before its day. Sheets without a day and
 * times without a date are left out; races of one day do not know of each other.
 */
export function knowledgeBefore(
  asOf: string,
  sheets: readonly Sheet[],
  skaters: readonly SkaterRecord[],
): Knowledge {
  const place = ({ date, id }: Sheet) => `${date} ${id}`;
  return {
    asOf,
    sheets: sheets
      .filter(({ date }) => date !== undefined && date < asOf)
      .sort((a, b) => (place(a) < place(b) ? -1 : 1)),
    skaters: skaters.map((skater) => ({
      ...skater,
      times: skater.times.filter((time) => isKnownBefore(time, asOf)),
    })),
  };
}

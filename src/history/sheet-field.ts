import { type LineRange, linePlaces } from "./line-places.ts";
import { possibleTotals } from "./possible-totals.ts";
import { hasFinished } from "./score-sheet.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** One skater of a sheet, with what the sheet leaves possible. */
export interface FieldRow {
  row: SheetRow;
  /** Row of the sheet, from 0. */
  i: number;
  /** Whether he has the full distance; null where the sheet does not tell. */
  finished: boolean | null;
  /** Least and most of what his total can have been. */
  least: number;
  most: number;
  /** Places over the line; undefined without the full distance. */
  range: LineRange | undefined;
}

/** All who started. */
export function sheetField(sheet: Sheet): FieldRow[] {
  const started = sheet.skaters.filter(({ status }) => status !== "DNS");
  const line = linePlaces(started, (row) => hasFinished(row, sheet));
  return sheet.skaters.flatMap((row, i): FieldRow[] => {
    if (row.status === "DNS") return [];
    const range = line.get(row);
    const { totals } = possibleTotals(row, sheet, range);
    const [least, most] =
      row.points === null ? [Math.min(...totals), Math.max(...totals)] : [row.points, row.points];
    return [{ row, i, finished: hasFinished(row, sheet), least, most, range }];
  });
}

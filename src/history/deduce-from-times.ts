import { finishPointsFor } from "../sim/points.ts";
import { linePlaces } from "./line-places.ts";
import { hasFinished } from "./score-sheet.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Fills in the order over the line, and the finish points it brings, where times leave only one place for a skater
 * with the full distance. Nothing that is printed is changed.
 */
export function deduceFromTimes(sheet: Sheet): Sheet {
  const started = sheet.skaters.filter(({ status }) => status !== "DNS");
  const line = linePlaces(started, (row) => hasFinished(row, sheet));
  const skaters = sheet.skaters.map((row) => {
    const range = line.get(row);
    if (range === undefined || range.first !== range.last || !hasFinished(row, sheet)) return row;
    return {
      ...row,
      finishOrder: row.finishOrder ?? range.first + 1,
      finishPoints: row.finishPoints ?? finishPointsFor(sheet, range.first),
    };
  });
  return { ...sheet, skaters };
}

import { checkPlaces } from "./check-places.ts";
import { checkPoints } from "./check-points.ts";
import { checkRanking } from "./check-ranking.ts";
import { checkStarters } from "./check-starters.ts";
import { checkTimes } from "./check-times.ts";
import type { Sheet } from "./sheet.ts";
import { faultText, type Locate, type SheetFault } from "./sheet-fault.ts";

/** What a look over a result sheet finds. */
export interface SheetCheck {
  /** What makes the sheet unfit for use, in the order in which to look at it. */
  refused: SheetFault[];
  /** What is odd, or cannot be right but is said on the sheet itself (`doubt`). */
  warnings: SheetFault[];
}

/**
 * Looks for what cannot be right on a sheet: starters twice, countries and days that do not exist, laps against the
 * status, times against the order over the line, two in one place, points that the rules do not give or that do not
 * add up, a ranking against the points. What is unknown contradicts nothing. A sheet with a `doubt` may contradict
 * itself; it may not name a country that does not exist.
 *
 * @param timeText how a time in s is told
 */
export function checkSheet(
  sheet: Sheet,
  timeText: (seconds: number) => string = (seconds) => `${seconds}`,
): SheetCheck {
  const check: SheetCheck = { refused: [], warnings: [] };
  const found = [
    ...checkStarters(sheet),
    ...checkTimes(sheet, timeText),
    ...checkPlaces(sheet),
    ...checkPoints(sheet),
    ...checkRanking(sheet),
  ];
  for (const fault of found) {
    const isRefused =
      fault.kind === "slip" || (fault.kind === "contradiction" && sheet.doubt === undefined);
    (isRefused ? check.refused : check.warnings).push(fault);
  }
  return check;
}

/**
 * Lets a sound sheet pass and tells what is odd about it, a line each.
 *
 * @param locate tells where a part of the sheet stands in the file
 * @param timeText how a time in s is told
 * @throws Error `path: line 7: time: expected …, got …` for the first thing that cannot be right
 */
export function requireSound(
  sheet: Sheet,
  path: string,
  locate: Locate,
  timeText?: (seconds: number) => string,
): string[] {
  const { refused, warnings } = checkSheet(sheet, timeText);
  const [first] = refused;
  if (first !== undefined) {
    const more = refused.length > 1 ? `; and ${refused.length - 1} more` : "";
    throw new Error(`${path}: ${faultText(first, locate)}${more}`);
  }
  return warnings.map((fault) => `${path}: ${faultText(fault, locate)}`);
}

import { finishPointsFor } from "../sim/points.ts";
import type { LineRange } from "./line-places.ts";
import { hasFinished } from "./score-sheet.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** What one skater can have had, as far as his row and his places over the line tell. */
export interface PossiblePoints {
  /** Points of the finish. */
  finish: Set<number>;
  /** Points of the sprints that count. */
  sprints: Set<number>;
  /** The two together. */
  totals: Set<number>;
}

/**
 * All points a skater can have had by what happened on the ice; his published total and finish points are not looked
 * at. Whether sprint points of those without the full distance were struck is left open where the sheet says nothing.
 *
 * @param range his places over the line; undefined for who did not finish
 */
export function possibleTotals(
  row: SheetRow,
  sheet: Sheet,
  range: LineRange | undefined,
): PossiblePoints {
  const finish = new Set<number>();
  if (range === undefined) finish.add(0);
  else {
    const beyond = sheet.finishPoints.length;
    for (
      let place = range.first;
      place <= Math.min(range.last, Math.max(range.first, beyond));
      place++
    )
      finish.add(finishPointsFor(sheet, place));
  }
  const sprints = row.struck === true ? new Set([0]) : sprintSums(row, sheet);
  if (row.struck === undefined && hasFinished(row, sheet) !== true) sprints.add(0);
  const totals = new Set<number>();
  for (const one of finish) for (const other of sprints) totals.add(one + other);
  return { finish, sprints, totals };
}

/** Sums of what is known and of anything a sprint not known may have brought. */
function sprintSums({ sprintPoints }: SheetRow, { sprints }: Sheet): Set<number> {
  let sums = new Set([0]);
  sprints.forEach(({ points }, sprint) => {
    const known = sprintPoints?.[sprint] ?? null;
    const won = known === null ? [0, ...points] : [known];
    sums = new Set([...sums].flatMap((sum) => won.map((more) => sum + more)));
  });
  return sums;
}

/** A set of numbers for people: `6`, or `0 to 9`. */
export function spanText(values: ReadonlySet<number>): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? `${least}` : `${least} to ${most}`;
}

import { NEVER, type Range, type SkaterFacts } from "../odds/skater-condition.ts";
import { finishPointsFor } from "../sim/points.ts";
import { mostLeft } from "./score-sheet.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** What a sheet tells of the points that one skater won on the ice. */
export type KnownSprints = Pick<SkaterFacts, "sprints" | "points">;

/**
 * What a sheet tells of the points that everybody won in the intermediate sprints, struck later or not. Where a
 * sprint is not printed, a skater can have had nothing, or at most the best place that nobody is known to hold.
 * His sum also follows from the published total less the finish points, and cannot be more than the others leave.
 * What contradicts itself is left as wide as the sprints have it.
 *
 * @param line places over the line, from 1, of the same rows
 */
export function knownSprints(
  sheet: Sheet,
  rows: readonly SheetRow[],
  line: readonly Range[],
): KnownSprints[] {
  const printed = rows.map((row) => printedSprints(row, sheet));
  const sums = rows.map((row, i) =>
    narrowed(sumOf(printed[i]!), sumFromTotal(row, sheet, line[i]!)),
  );
  const all = sumOf(sheet.sprints.map(({ points }) => exactly(total(points)))).most;
  const surely = total(sums.map(({ least }) => least));
  return sums.map((sum, i) => {
    const points = narrowed(sum, { least: 0, most: all - (surely - sum.least) });
    return { points, sprints: sprintFacts(printed[i]!, points, sheet) };
  });
}

function printedSprints({ sprintPoints }: SheetRow, sheet: Sheet): Range[] {
  return sheet.sprints.map(({ points }, sprint) => {
    const known = sprintPoints?.[sprint] ?? null;
    return known === null ? { least: 0, most: mostLeft(points, sheet, sprint) } : exactly(known);
  });
}

/** Published total less the points of the finish; null where that says nothing of the sprints. */
function sumFromTotal(row: SheetRow, sheet: Sheet, line: Range): Range | null {
  const { points, finishPoints, struck = false } = row;
  // No total at all, and none for who may not have finished, can be what is left when points were struck.
  const mayBeStruck = struck || (points === 0 && line.most === NEVER);
  if (points === null || mayBeStruck) return null;
  const sums = [0, ...sheet.finishPoints]
    .filter((finish) => finishPoints === null || finish === finishPoints)
    .filter((finish) => finish <= points && isWon(finish, sheet, line))
    .map((finish) => points - finish);
  return sums.length === 0 ? null : { least: Math.min(...sums), most: Math.max(...sums) };
}

/** Whether one of the places over the line that a skater can have brings so many points. */
function isWon(finish: number, sheet: Sheet, { least, most }: Range): boolean {
  if (least === NEVER) return finish === 0;
  const last = Math.min(most, Math.max(least, sheet.finishPoints.length + 1));
  for (let place = least; place <= last; place++)
    if (finishPointsFor(sheet, place - 1) === finish) return true;
  return false;
}

/** Each sprint by itself, narrowed by what the sum leaves. */
function sprintFacts(sprints: readonly Range[], sum: Range, sheet: Sheet): KnownSprints["sprints"] {
  const together = sumOf(sprints);
  return sprints.map((sprint, k) => {
    const { least, most } = narrowed(sprint, {
      least: sum.least - (together.most - sprint.most),
      most: sum.most - (together.least - sprint.least),
    });
    const first = Math.max(1, sheet.sprints[k]!.points[0] ?? 0);
    return { least, most, won: least >= first ? true : most < first ? false : null };
  });
}

/** What two ranges have in common; the first alone where that is nothing. */
function narrowed(range: Range, by: Range | null): Range {
  if (by === null) return range;
  const least = Math.max(range.least, by.least);
  const most = Math.min(range.most, by.most);
  return least <= most ? { least, most } : range;
}

const sumOf = (ranges: readonly Range[]): Range => ({
  least: total(ranges.map(({ least }) => least)),
  most: total(ranges.map(({ most }) => most)),
});

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

const exactly = (value: number): Range => ({ least: value, most: value });

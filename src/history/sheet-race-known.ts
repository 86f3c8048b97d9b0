import type { RaceCondition, RaceKnown } from "../odds/given/race-condition.ts";
import type { Range } from "../odds/skater-condition.ts";
import { finishPointsFor, pointsHandedOut } from "../sim/points.ts";
import type { Sheet } from "./sheet.ts";
import { type SheetStarter, sheetFacts } from "./sheet-facts.ts";

/** What a sheet tells of its race as a whole. */
export interface SheetRaceKnown extends RaceKnown {
  /** Whether its skaters hold all points that the sprints paid, so that nobody else can have scored. */
  hasAllPoints: boolean;
}

/** What a sheet tells of its race; no sheet tells the size of a break. */
export function sheetRaceKnown(sheet: Sheet): SheetRaceKnown {
  const skaters = sheetFacts(sheet);
  const paid = pointsHandedOut({ sprints: sheet.sprints, finishPoints: [] }, skaters.length);
  const held = skaters.reduce((sum, { points }) => sum + points.least, 0);
  return {
    names: skaters.map(({ name }) => name),
    skaters,
    breakSize: null,
    cut: cutOf(sheet, skaters),
    hasAllPoints: held === paid,
  };
}

/**
 * Whether a sheet can tell a part of a condition that names nobody, and tell it either way: the cut where it is known, and
 * who scored where all points are. No sheet says that it has a line for everybody who started, so that how many finished
 * would be told one way only.
 */
export function sheetTells(
  part: Extract<RaceCondition, { is: "skater" | "count" }>,
  { cut, hasAllPoints }: SheetRaceKnown,
): boolean {
  if (part.is === "count" && part.count === "cut") return cut !== null && cut.least === cut.most;
  const isAboutPoints =
    part.is === "count"
      ? part.count === "scorers"
      : part.said.every(({ about }) => pointStatements.includes(about));
  return isAboutPoints && hasAllPoints;
}

const pointStatements: readonly string[] = [
  "points",
  "sprints scored",
  "sprints won",
  "sprint won",
];

/** Points of the last to go through; null where nobody does, or where it is not known who that was. */
function cutOf(sheet: Sheet, skaters: readonly SheetStarter[]): Range | null {
  const last = skaters.find(
    ({ place }) => place.least === sheet.qualifiers && place.most === sheet.qualifiers,
  );
  if (last?.finished !== true || last.line.least !== last.line.most) return null;
  const finish = finishPointsFor(sheet, last.line.least - 1);
  const { least, most } = last.struck ? { least: 0, most: 0 } : last.points;
  return { least: least + finish, most: most + finish };
}

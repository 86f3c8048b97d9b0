import {
  NEVER,
  NO_END,
  type Range,
  type SkaterCondition,
  type SkaterFacts,
} from "../odds/skater-condition.ts";
import { finishPointsFor } from "../sim/points.ts";
import { knownSprints } from "./known-sprints.ts";
import { linePlaces } from "./line-places.ts";
import { placeRanges } from "./place-ranges.ts";
import { startersOf } from "./ranked-race.ts";
import { hasFinished, scoreSheet } from "./score-sheet.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** One starter of a sheet with what the sheet tells of him. */
export interface SheetStarter extends SkaterFacts {
  /** null for a starter nobody has named. */
  name: string | null;
  country: string | null;
  /** Whether the sheet says that his sprint points were taken away. */
  struck: boolean;
}

/** Whether sheets can tell what a condition asks. */
export const sheetsCanTell = (condition: SkaterCondition): boolean =>
  condition.every(
    ({ about }) => about !== "fell" && about !== "led at the bell" && about !== "sprint tried",
  );

/**
 * What a sheet tells of everybody who started, in the order of its rows. Published places go before scored ones
 * (`scoreSheet`), as the ranking that counted; who is known to be through, or out, bounds the places of the others.
 * Times of a sheet in doubt are not used.
 */
export function sheetFacts(sheet: Sheet): SheetStarter[] {
  const rows = sheet.skaters.filter(({ status }) => status !== "DNS");
  const line = lineRanges(sheet, rows);
  const through = throughOf(sheet, rows);
  const places = placesOf(sheet, rows, through);
  const sprints = knownSprints(sheet, rows, line);
  const winner = rows[places.findIndex(({ most }) => most === 1)];
  const winning = sheet.doubt === undefined ? (winner?.time ?? null) : null;
  return rows.map((row, i) => ({
    name: row.name,
    country: row.country,
    struck: row.struck ?? false,
    ...sprints[i]!,
    line: line[i]!,
    place: places[i]!,
    behind: behindOf(row, winning, line[i]!),
    through: through[i] ?? wentThrough(places[i]!, sheet.qualifiers),
    finished: hasFinished(row, sheet),
    lapped: isLapped(row),
    // No sheet tells these.
    fell: null,
    ledAtBell: null,
    tried: null,
  }));
}

/** Places over the line, narrowed by the finish points that are published. */
function lineRanges(sheet: Sheet, rows: readonly SheetRow[]): Range[] {
  const line = linePlaces(rows, (row) => hasFinished(row, sheet));
  return rows.map((row) => {
    const range = line.get(row);
    if (range === undefined) return { least: NEVER, most: NEVER };
    const { first, last } = range;
    if (row.finishPoints === null || first === last) return lineRange(first, last);
    const fits: number[] = [];
    for (let place = first; place <= Math.min(last, rows.length - 1); place++)
      if (finishPointsFor(sheet, place) === row.finishPoints) fits.push(place);
    if (fits.length === 0) return lineRange(first, last);
    const mayStop = last === NO_END && row.finishPoints === 0;
    return lineRange(fits[0]!, mayStop ? NO_END : fits.at(-1)!);
  });
}

/** Places from 0, where the largest number stands for one who may not have finished, as places from 1. */
const lineRange = (first: number, last: number): Range => ({
  least: first + 1,
  most: last === NO_END ? NEVER : last + 1,
});

/** As published; where all who went through are known, the others did not. */
function throughOf({ qualifiers }: Sheet, rows: readonly SheetRow[]): (boolean | null)[] {
  const known = rows.filter(({ qualified }) => qualified === true).length;
  const all = qualifiers !== null && known >= qualifiers;
  return rows.map(({ qualified }) =>
    qualifiers === null ? null : (qualified ?? (all ? false : null)),
  );
}

function wentThrough({ least, most }: Range, qualifiers: number | null): boolean | null {
  if (qualifiers === null) return null;
  return most <= qualifiers ? true : least > qualifiers ? false : null;
}

function placesOf(
  sheet: Sheet,
  rows: readonly SheetRow[],
  through: readonly (boolean | null)[],
): Range[] {
  // Names may be unknown or alike; numbers are not.
  const numbered = rows.map((row, i) => ({ ...row, name: String(i) }));
  const { ranking } = scoreSheet({ ...sheet, skaters: numbered });
  const published = new Set(rows.map(({ place }) => place));
  const placed = rows.map((row, i) => {
    const scored = ranking.find(({ name }) => name === String(i))?.place ?? null;
    return {
      ...row,
      place: row.place ?? (published.has(scored) ? null : scored),
      qualified: through[i] ?? null,
    };
  });
  return placeRanges(placed, startersOf(sheet), sheet.qualifiers).map(({ first, last }) => ({
    least: first,
    most: last,
  }));
}

/** Time behind the winner, ms; a time ahead of him cannot be right and counts as unknown. */
function behindOf(row: SheetRow, winning: number | null, { least, most }: Range): Range {
  if (least === NEVER) return { least: NEVER, most: NEVER };
  if (row.time !== null && winning !== null && row.time >= winning && most !== NEVER) {
    const behind = Math.round((row.time - winning) * 1000);
    return { least: behind, most: behind };
  }
  return { least: 0, most: most === NEVER ? NEVER : NO_END };
}

/**
 * Printed as lapped, or at the finish with points that counted. Who has stopped may have been pulled out as lapped, and
 * who lost his points at the finish probably was.
 */
function isLapped({ status, struck = false }: SheetRow): boolean | null {
  if (status === "LAPPED") return true;
  return status === "FIN" && !struck ? false : null;
}

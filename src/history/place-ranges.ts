import type { SheetRow } from "./sheet.ts";

/** First and last place in the final ranking that a starter can have had, from 1; equal where it is known. */
export interface PlaceRange {
  first: number;
  last: number;
}

type PlacedRow = Pick<SheetRow, "place" | "status" | "qualified">;

/**
 * What a sheet tells of everybody's final place. Who has no printed place shares the places that are left: the
 * disqualified the last of them, and who is known to have gone through, or not, those on his side of the cut.
 *
 * @param rows those who started
 * @param starters how many started; more than rows where the sheet has lost some
 * @param qualifiers how many went through; null in a final
 * @example placeRanges([{ place: 2, … }, { place: null, … }], 2, null) // [{ first: 2, last: 2 }, { first: 1, last: 1 }]
 */
export function placeRanges(
  rows: readonly PlacedRow[],
  starters: number,
  qualifiers: number | null,
): PlaceRange[] {
  const taken = new Set(rows.map(({ place }) => place));
  const free = Array.from({ length: starters }, (_, k) => k + 1).filter((k) => !taken.has(k));
  const out = rows.filter(({ place, status }) => place === null && status === "DQ").length;
  const behind = free.slice(Math.max(0, free.length - out));
  const ahead = free.slice(0, Math.max(0, free.length - out));
  return rows.map(({ place, status, qualified }) => {
    if (place !== null) return { first: place, last: place };
    if (status === "DQ") return rangeOf(behind, starters);
    const side = ahead.filter(
      (k) => qualified === null || qualifiers === null || qualified === k <= qualifiers,
    );
    return rangeOf(side.length > 0 ? side : ahead, starters);
  });
}

/** Every place where a sheet with shared places leaves none over. */
function rangeOf(places: readonly number[], starters: number): PlaceRange {
  return { first: places[0] ?? 1, last: places.at(-1) ?? starters };
}

/** Whether a starter came in the first `places`; null where the sheet does not tell. */
export function cameWithin({ first, last }: PlaceRange, places: number): boolean | null {
  if (last <= places) return true;
  return first > places ? false : null;
}

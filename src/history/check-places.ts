import type { Sheet, SheetRow } from "./sheet.ts";
import type { SheetFault } from "./sheet-fault.ts";
import { type FieldRow, sheetField } from "./sheet-field.ts";

/** No mass start has had more; a sheet with fewer rows may have lost some. */
const MOST_STARTERS = 30;

/** Places and order over the line: beyond the field, or held twice. */
export function checkPlaces(sheet: Sheet): SheetFault[] {
  const field = sheetField(sheet);
  return [
    ...rangeFaults(field, sheet.skaters.length),
    ...twice(field, "place"),
    ...twice(field, "finishOrder"),
  ];
}

function rangeFaults(field: readonly FieldRow[], rows: number): SheetFault[] {
  return field.flatMap(({ row, i }) =>
    (["place", "finishOrder"] as const).flatMap((key): SheetFault[] => {
      const value = row[key];
      if (value === null || value <= rows) return [];
      const kind = value > Math.max(rows, MOST_STARTERS) ? "slip" : "oddity";
      return [{ path: ["skaters", i, key], expected: `1 to ${rows}`, got: `${value}`, kind }];
    }),
  );
}

/** A place held twice, but for those whom nothing on the sheet separates; never two winners. */
function twice(field: readonly FieldRow[], key: "place" | "finishOrder"): SheetFault[] {
  return field.flatMap(({ row, i }, k): SheetFault[] => {
    const value = row[key];
    const other = value === null ? undefined : field.slice(0, k).find((r) => r.row[key] === value);
    if (other === undefined || (value !== 1 && isEqual(row, other.row))) return [];
    const expected = value === 1 ? "one winner" : "a place of its own";
    const fault = { path: ["skaters", i, key], expected, got: `${value} again`, beside: other.i };
    return [{ ...fault, kind: "contradiction" }];
  });
}

const isEqual = (a: SheetRow, b: SheetRow): boolean =>
  a.time === b.time && a.points === b.points && a.laps === b.laps && a.status === b.status;

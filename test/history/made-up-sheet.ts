import { type Sheet, type SheetRow, UNKNOWN_ROW } from "../../src/history/sheet.ts";

/** A sheet of skaters who came in as they stand, but for what is said otherwise. */
export function madeUpSheet(
  id: string,
  date: string,
  skaters: readonly (string | null | Partial<SheetRow>)[],
  changes: Partial<Sheet> = {},
): Sheet {
  return {
    id,
    event: "ISU Speed Skating World Cup, mass start men",
    date,
    venue: "Thialf, Heerenveen",
    gender: "men",
    laps: 5,
    sprints: [{ lap: 3, points: [3, 2, 1] }],
    finishPoints: [60, 40, 20],
    qualifiers: null,
    lapLength: null,
    skaters: skaters.map((row, i) =>
      typeof row === "object" && row !== null
        ? { ...UNKNOWN_ROW, ...row }
        : { ...UNKNOWN_ROW, place: i + 1, name: row },
    ),
    story: [],
    sources: [],
    ...changes,
  };
}

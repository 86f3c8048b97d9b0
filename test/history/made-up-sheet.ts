import type { Sheet, SheetRow } from "../../src/history/sheet.ts";

const nothing: SheetRow = {
  place: null,
  name: null,
  country: null,
  helmet: null,
  laps: null,
  sprintPoints: null,
  finishPoints: null,
  points: null,
  time: null,
  finishOrder: null,
  status: null,
  qualified: null,
};

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
        ? { ...nothing, ...row }
        : { ...nothing, place: i + 1, name: row },
    ),
    story: [],
    sources: [],
    ...changes,
  };
}

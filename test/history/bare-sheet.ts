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

/** A race of eight laps, two sprints at 3-2-1 and a finish at 20-10-5; nothing else is told than is given. */
export function bareSheet(rows: Partial<SheetRow>[], known: Partial<Sheet> = {}): Sheet {
  return {
    id: "bare",
    laps: 8,
    sprints: [3, 6].map((lap) => ({ lap, points: [3, 2, 1] })),
    finishPoints: [20, 10, 5],
    qualifiers: null,
    lapLength: null,
    skaters: rows.map((row) => ({ ...nothing, ...row })),
    story: [],
    sources: [],
    ...known,
  };
}

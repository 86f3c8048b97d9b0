import { type Sheet, type SheetRow, UNKNOWN_ROW } from "../../src/history/sheet.ts";

/** A race of eight laps, two sprints at 3-2-1 and a finish at 20-10-5; nothing else is told than is given. */
export function bareSheet(rows: Partial<SheetRow>[], known: Partial<Sheet> = {}): Sheet {
  return {
    id: "bare",
    laps: 8,
    sprints: [3, 6].map((lap) => ({ lap, points: [3, 2, 1] })),
    finishPoints: [20, 10, 5],
    qualifiers: null,
    lapLength: null,
    skaters: rows.map((row) => ({ ...UNKNOWN_ROW, ...row })),
    story: [],
    sources: [],
    ...known,
  };
}

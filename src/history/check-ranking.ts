import type { Sheet } from "./sheet.ts";
import type { SheetFault } from "./sheet-fault.ts";
import { type FieldRow, sheetField } from "./sheet-field.ts";

/** The ranking against the points: more points rank first; with as many, who was over the line first. */
export function checkRanking(sheet: Sheet): SheetFault[] {
  const ranked = sheetField(sheet).filter(({ row }) => row.place !== null && row.status !== "DQ");
  return ranked.flatMap((b): SheetFault[] => {
    if (b.finished !== true) return [];
    const a = ranked.find((rival) => rival.row.place! < b.row.place! && isSurelyAfter(rival, b));
    if (a === undefined) return [];
    const why =
      a.most < b.least
        ? `${pointsText(b)} against ${pointsText(a)}`
        : "as many points, earlier over the line";
    return [
      {
        path: ["skaters", b.i, "place"],
        expected: `a place before ${a.row.place} (${why})`,
        got: `${b.row.place}`,
        beside: a.i,
        kind: "contradiction",
      },
    ];
  });
}

function isSurelyAfter(a: FieldRow, b: FieldRow): boolean {
  if (a.most < b.least) return true;
  const areEqual = a.least === a.most && b.least === b.most && a.most === b.least;
  return areEqual && a.finished === true && a.range!.first > b.range!.last;
}

const pointsText = ({ least, most }: FieldRow): string =>
  least === most ? `${least} points` : `${least} to ${most} points`;

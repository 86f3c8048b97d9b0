import { checkSheet } from "./check-sheet.ts";
import { jsonLines } from "./json-lines.ts";
import type { Sheet } from "./sheet.ts";
import { faultText, pathText, type SheetFault } from "./sheet-fault.ts";

/** What tells of the ice, and not of what was published. */
const SKATED = ["name", "finishOrder", "sprintPoints"];

/**
 * Refuses what cannot have happened on the ice: one skater twice, one place over the line twice, a sprint that gives a
 * place twice or points that it does not pay. What was published (places, totals, qualifiers) is not looked at; a sheet
 * with a `doubt` may contradict itself.
 * @param text of the sheet, for the lines in messages
 * @throws Error `path: line 47: skaters[3].finishOrder: expected …, got …`
 */
export function checkSkated(sheet: Sheet, text: string, path: string): void {
  const [first] = [
    ...checkSheet(sheet).refused.filter((fault) => SKATED.includes(String(fault.path[2]))),
    ...(sheet.doubt === undefined ? overLineTwice(sheet) : []),
  ];
  if (first === undefined) return;
  const line = jsonLines(text);
  throw new Error(
    `${path}: ${faultText(first, (where) => `line ${line(where)}: ${pathText(where)}`)}`,
  );
}

/** Also where nothing else on the sheet separates the two: only one can be ranked before the other. */
function overLineTwice({ skaters }: Sheet): SheetFault[] {
  const order = skaters.map(({ finishOrder }) => finishOrder);
  return order.flatMap((place, i): SheetFault[] => {
    const beside = order.indexOf(place);
    if (place === null || beside === i) return [];
    const path = ["skaters", i, "finishOrder"];
    const got = `${place} again`;
    return [{ path, expected: "a place of its own", got, beside, kind: "contradiction" }];
  });
}

import { type LineRange, linePlaces } from "./line-places.ts";
import { type PossiblePoints, possibleTotals, spanText } from "./possible-totals.ts";
import { hasFinished } from "./score-sheet.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import type { SheetFault } from "./sheet-fault.ts";

/** Points that the rules of the sheet do not give, or that do not add up. */
export function checkPoints(sheet: Sheet): SheetFault[] {
  const started = sheet.skaters.filter(({ status }) => status !== "DNS");
  const line = linePlaces(started, (row) => hasFinished(row, sheet));
  return [
    ...checkSprints(sheet),
    ...sheet.skaters.flatMap((row, i) =>
      row.status === "DNS" ? [] : checkRow(row, i, sheet, line.get(row)),
    ),
    ...checkAllHandedOut(sheet),
  ];
}

/** Each sprint gives each of its points once. */
function checkSprints({ sprints, skaters }: Sheet): SheetFault[] {
  return sprints.flatMap(({ lap, points }, sprint) => {
    const left = new Map<number, number>();
    for (const value of points) left.set(value, (left.get(value) ?? 0) + 1);
    const last = new Map<number, number>();
    const faults = skaters.flatMap(({ sprintPoints }, i): SheetFault[] => {
      const won = sprintPoints?.[sprint] ?? 0;
      if (won === 0) return [];
      const beside = last.get(won);
      const still = left.get(won);
      const path = ["skaters", i, "sprintPoints", sprint];
      last.set(won, i);
      left.set(won, (still ?? 0) - 1);
      if (still === undefined) {
        const expected = `${[...points, 0].join(", ")} (sprint ${sprint + 1})`;
        return [{ path, expected, got: `${won}`, kind: "contradiction" }];
      }
      if (still > 0) return [];
      const expected = `${points.join("-")} given out once in sprint ${sprint + 1}`;
      const twice: SheetFault = { path, expected, got: `${won} again`, kind: "contradiction" };
      return [beside === undefined ? twice : { ...twice, beside }];
    });
    const isWhole = skaters.every((row) => (row.sprintPoints?.[sprint] ?? null) !== null);
    const missing = points.filter((value) => (left.get(value) ?? 0) > 0);
    if (isWhole && faults.length === 0 && missing.length > 0) {
      faults.push({
        path: ["sprints", sprint],
        expected: `${points.join("-")} given out at lap ${lap}`,
        got: `nobody with ${missing.join(" and nobody with ")}`,
        kind: "oddity",
      });
    }
    return faults;
  });
}

/** Finish points by the order over the line; the total as sprint and finish points together. */
function checkRow(
  row: SheetRow,
  i: number,
  sheet: Sheet,
  range: LineRange | undefined,
): SheetFault[] {
  const { finishPoints, points, finishOrder, struck } = row;
  const possible = possibleTotals(row, sheet, range);
  const faults: SheetFault[] = [];
  if (finishPoints !== null && !possible.finish.has(finishPoints)) {
    const why =
      range === undefined
        ? "not the full distance"
        : finishOrder === null
          ? "order by time"
          : `${finishOrder} over the line`;
    faults.push({
      path: ["skaters", i, "finishPoints"],
      expected: `${spanText(possible.finish)} (${why})`,
      got: `${finishPoints}`,
      kind: "contradiction",
    });
  } else if (points !== null && !possible.totals.has(points)) {
    faults.push({
      path: ["skaters", i, "points"],
      expected: sumText(row, possible, range !== undefined),
      got: `${points}`,
      kind: "contradiction",
    });
  }
  const won = row.sprintPoints?.some((value) => value !== null && value > 0) === true;
  if (struck === true && won && hasFinished(row, sheet) === true) {
    faults.push({
      path: ["skaters", i, "struck"],
      expected: "sprint points to count with the full distance",
      got: "struck",
      kind: "oddity",
    });
  }
  return faults;
}

function sumText(
  row: SheetRow,
  { totals, sprints, finish }: PossiblePoints,
  isOverLine: boolean,
): string {
  const byTime = isOverLine && row.finishOrder === null && finish.size === 1;
  const parts = [
    `${spanText(sprints)} in the sprints`,
    `${spanText(finish)} at the finish${byTime ? " by the time" : ""}`,
  ];
  const mayBeStruck = row.struck === undefined && finish.has(row.points!) && !sprints.has(0);
  const hint = mayBeStruck ? "; say struck if sprint points were taken away" : "";
  return `${spanText(totals)} (${parts.join(", ")}${hint})`;
}

/** Where only totals are printed: no more sprint points than the sprints hold. */
function checkAllHandedOut({ sprints, skaters }: Sheet): SheetFault[] {
  const held = sprints.reduce((sum, { points }) => sum + points.reduce((a, b) => a + b, 0), 0);
  let given = 0;
  for (const { points, finishPoints } of skaters) {
    if (points !== null && finishPoints !== null) given += points - finishPoints;
  }
  if (given <= held) return [];
  return [
    {
      path: ["skaters"],
      expected: `at most ${held} sprint points in all (totals less finish points)`,
      got: `${given}`,
      kind: "contradiction",
    },
  ];
}

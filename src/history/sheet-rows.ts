import type { Rules } from "../sim/rules.ts";
import type { Column } from "./column-headers.ts";
import type { SheetRow } from "./sheet.ts";
import type { ReadRow } from "./table-row.ts";

/** What the rows of a sheet need of the rules. */
type RaceRules = Pick<Rules, "laps" | "sprints">;

/**
 * Rows of a sheet from the lines of a table: gaps become times, laps short become laps, and what an empty cell
 * means is told from the others.
 *
 * @param refuse tells what a cell should have held
 */
export function sheetRows(
  read: readonly ReadRow[],
  rules: RaceRules,
  refuse: (row: number, column: Column, expected: string) => never,
): SheetRow[] {
  const best = winningTime(read);
  const areShared = rules.sprints.map(({ points }, sprint) => {
    const won = read.map(({ sprintPoints }) => sprintPoints[sprint] ?? 0).filter((one) => one > 0);
    return won.sort((a, b) => b - a).join() === points.join();
  });
  return read.map((row, i) => {
    const laps = lapsOf(row, rules);
    if (laps !== null && laps < 0) refuse(i, "laps", `fewer than ${rules.laps} laps short`);
    let time = row.time?.seconds ?? null;
    if (row.time?.isGap) {
      if (best === null) refuse(i, "time", "a gap only where the winner has a time");
      // Hundredths do not add up exactly in binary.
      time = Number((best + row.time.seconds).toFixed(3));
    }
    // An empty cell is no points where the others hold them all.
    const points = row.sprintPoints.map((won, sprint) => won ?? (areShared[sprint] ? 0 : null));
    return {
      place: row.place,
      name: row.name,
      country: row.country,
      helmet: row.helmet,
      laps,
      sprintPoints: points.length === 0 || points.some((won) => won !== null) ? points : null,
      finishPoints: row.finishPoints,
      points: row.points,
      time,
      finishOrder: row.finishOrder,
      status: row.status ?? statusOf(row, laps, rules),
      ...(row.struck === null ? {} : { struck: row.struck }),
      qualified: row.qualified,
      ...(row.note === null ? {} : { note: row.note }),
    };
  });
}

/** Of the first; where nobody is said to be first, the shortest. */
function winningTime(read: readonly ReadRow[]): number | null {
  const winner = read.find(({ place }) => place === 1);
  const finished = read.filter(({ status }) => (status ?? "FIN") === "FIN");
  const times = (winner === undefined ? finished : [winner]).flatMap(({ time }) =>
    time === null || time.isGap ? [] : time.seconds,
  );
  return times.length === 0 ? null : Math.min(...times);
}

function lapsOf({ laps }: ReadRow, rules: RaceRules): number | null {
  if (laps === null) return null;
  return "skated" in laps ? laps.skated : rules.laps - laps.missing;
}

/** Where a table has no status: laps tell, or a place together with a time. */
function statusOf(row: ReadRow, laps: number | null, rules: RaceRules): SheetRow["status"] {
  if (laps !== null) return laps < rules.laps ? "DNF" : "FIN";
  return row.place !== null && row.time !== null ? "FIN" : null;
}

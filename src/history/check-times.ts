import type { Sheet } from "./sheet.ts";
import type { SheetFault } from "./sheet-fault.ts";
import { type FieldRow, sheetField } from "./sheet-field.ts";

type TimeText = (seconds: number) => string;

/**
 * Times against each other and against the order over the line.
 * @param timeText how a time in s is told
 */
export function checkTimes(sheet: Sheet, timeText: TimeText): SheetFault[] {
  const field = sheetField(sheet);
  return [
    ...speedFaults(field, sheet, timeText),
    ...winnerFaults(field, sheet, timeText),
    ...timeFaults(field, timeText),
    ...crowdFaults(field),
  ];
}

/** Nobody skates a whole mass start faster or slower than this, m/s. */
const FASTEST = 16;
const SLOWEST = 6;
/** m: shorter and longer than any lap that has been measured or made out. */
const SHORT_LAP = 345;
const LONG_LAP = 390;

/** A full distance takes time; what is out of all proportion may have been typed wrongly. */
function speedFaults(
  field: readonly FieldRow[],
  { laps }: Sheet,
  timeText: TimeText,
): SheetFault[] {
  const least = Math.ceil((laps * SHORT_LAP) / FASTEST);
  const most = Math.floor((laps * LONG_LAP) / SLOWEST);
  return field.flatMap(({ row: { time }, i, finished }): SheetFault[] => {
    if (finished !== true || time === null || (time >= least && time <= most)) return [];
    const expected = `${timeText(least)} to ${timeText(most)} for ${laps} laps`;
    const path = ["skaters", i, "time"];
    return [{ path, expected, got: timeText(time), kind: "oddity" }];
  });
}

/** Whoever wins is first over the line wherever the finish weighs more than all sprints: nobody is faster. */
function winnerFaults(
  field: readonly FieldRow[],
  { finishPoints, sprints }: Sheet,
  timeText: TimeText,
): SheetFault[] {
  const [first = 0, second = 0] = finishPoints;
  const most = sprints.reduce((sum, { points }) => sum + Math.max(0, ...points), 0);
  const winner = field.find(({ row }) => row.place === 1);
  const best = winner?.row.time ?? null;
  if (best === null || first <= second + most) return [];
  return field.flatMap(({ row, i, finished }): SheetFault[] => {
    if (finished === false || row.time === null || row.time >= best) return [];
    // Where both have their order over the line, that is compared.
    if (row.finishOrder !== null && winner!.row.finishOrder !== null) return [];
    const expected = `at least ${timeText(best)}, the winner's (or fewer laps, or DNF)`;
    const got = timeText(row.time);
    const fault = { path: ["skaters", i, "time"], expected, got, beside: winner!.i };
    // Without laps and status it is not said that he has the full distance.
    return [{ ...fault, kind: finished === null ? "oddity" : "contradiction" }];
  });
}

/**
 * Nobody is faster than who was over the line before him. Some national sheets go on with the ranking where the
 * finish gives no points, so that a slower skater with sprint points stands first: that is told, not refused.
 */
function timeFaults(field: readonly FieldRow[], timeText: TimeText): SheetFault[] {
  const ordered = field
    .filter(({ row, finished }) => finished && row.finishOrder !== null)
    .sort((a, b) => a.row.finishOrder! - b.row.finishOrder!);
  const timed = ordered.filter(({ row }) => row.time !== null);
  const isRanking = goesByPlace(ordered.filter(isBehind));
  return timed.flatMap((skater, k): SheetFault[] => {
    const { row, i } = skater;
    const slower = timed.slice(0, k).filter((before) => before.row.time! > row.time!);
    if (slower.length === 0) return [];
    const refused = slower.find(
      (before) => !(isRanking && isBehind(before) && before.least > skater.most),
    );
    const { row: other, i: beside } = refused ?? slower[0]!;
    return [
      {
        path: ["skaters", i, "time"],
        expected: `at least ${timeText(other.time!)} (${row.finishOrder} over the line, after ${other.finishOrder})`,
        got: timeText(row.time!),
        beside,
        kind: refused === undefined ? "oddity" : "contradiction",
      },
    ];
  });
}

/** Whether a skater was over the line where that gives no more points. */
const isBehind = ({ row }: FieldRow): boolean => row.finishPoints === 0;

const goesByPlace = (ordered: readonly FieldRow[]): boolean =>
  ordered.every(({ row }, k) => k === 0 || (ordered[k - 1]!.row.place ?? 0) < (row.place ?? 0));

/** Who is printed so far back that there is no room behind him for all who were slower. */
function crowdFaults(field: readonly FieldRow[]): SheetFault[] {
  const finishers = field.filter(({ finished }) => finished !== false);
  return finishers.flatMap(({ row, i, range }): SheetFault[] => {
    if (row.finishOrder === null || row.time === null || range === undefined) return [];
    const slower = finishers.filter(
      (rival) => rival.row.finishOrder === null && (rival.row.time ?? 0) > row.time!,
    );
    const behind = finishers.filter(
      ({ row: rival }) => (rival.finishOrder ?? 0) > row.finishOrder!,
    );
    const room = finishers.length - 1 - range.last - behind.length;
    if (slower.length === 0 || slower.length <= room) return [];
    const expected = `an order with ${slower.length} slower behind`;
    const got = `${row.finishOrder} of ${finishers.length}`;
    const path = ["skaters", i, "finishOrder"];
    return [{ path, expected, got, beside: slower[0]!.i, kind: "oddity" }];
  });
}

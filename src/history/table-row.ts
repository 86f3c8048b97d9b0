import { nearestName } from "../sim/nearest-name.ts";
import type { Column } from "./column-headers.ts";
import { countries } from "./countries.ts";
import { countryCode } from "./country-code.ts";
import { type RaceTime, readRaceTime } from "./read-race-time.ts";
import type { SheetRow } from "./sheet.ts";
import { type Mark, readMarks } from "./status-marks.ts";
import { type Cell, refuseCell, type TableRow } from "./table.ts";

/** What one line of a table says of a skater, each cell read by itself. */
export interface ReadRow {
  /** null for a starter nobody has named. */
  name: string | null;
  country: string | null;
  place: number | null;
  helmet: number | null;
  /** Laps skated, or how many were missing. */
  laps: { skated: number } | { missing: number } | null;
  /** One a sprint; null for a cell left empty, which may mean none. */
  sprintPoints: (number | null)[];
  finishPoints: number | null;
  points: number | null;
  time: RaceTime | null;
  finishOrder: number | null;
  status: SheetRow["status"];
  struck: boolean | null;
  qualified: boolean | null;
  note: string | null;
}

/** Ways of writing that something is not known. */
const UNKNOWN = /^(?:-+|–|—|\?|n\/?a|null|unknown)$/i;
const YES = /^(?:yes|y|true|q|x|1)$/i;
const NO = /^(?:no|n|false|0)$/i;

/**
 * Reads one line of a table.
 * @param sprints how many intermediate sprints the race has
 * @throws Error `path: line 7: time: expected …, got "8:12,4x"`
 */
export function readRow(path: string, row: TableRow, sprints: number): ReadRow {
  const refuse = (cell: Cell, expected: string) => refuseCell(path, cell, expected);
  const known = (column: Column): Cell | null => {
    const cell = row.cells.get(column);
    return cell === undefined || UNKNOWN.test(cell.text) ? null : cell;
  };
  const marks: { mark: Mark; cell: Cell }[] = [];
  /** A cell with the words of its status taken out. */
  const unmarked = (column: Column): Cell | null => {
    const cell = known(column);
    if (cell === null) return null;
    const { mark, rest } = readMarks(cell.text, column);
    if (mark !== null) marks.push({ mark, cell });
    return rest === "" ? null : { ...cell, text: rest };
  };
  const number = (cell: Cell | null, least: number, most: number): number | null => {
    if (cell === null) return null;
    const digits = /^(?:=|T)?(\d+)(?:\.|\.0|=|st|nd|rd|th)?$/i.exec(cell.text)?.[1];
    const value = Number(digits);
    if (digits !== undefined && value >= least && value <= most) return value;
    return refuse(cell, `a whole number from ${least} to ${most}`);
  };
  const flag = (cell: Cell | null): boolean | null => {
    if (cell === null) return null;
    if (YES.test(cell.text)) return true;
    return NO.test(cell.text) ? false : refuse(cell, "yes or no");
  };
  const time = (cell: Cell | null): RaceTime | null =>
    cell === null
      ? null
      : (readRaceTime(cell.text) ?? refuse(cell, "a time such as 7:56.67, 476.67 or +0.26"));

  const place = number(unmarked("place"), 1, 100);
  const raceTime = time(unmarked("time"));
  const gap = time(unmarked("gap"));
  const lapsCell = row.cells.get("laps");
  const skated = /^(\d+)\s*laps?$/i.exec(lapsCell?.text ?? "")?.[1];
  const laps = skated === undefined ? number(unmarked("laps"), 0, 50) : Number(skated);
  const strange = unmarked("status");
  if (strange !== null) {
    const hint = /^\d+$/.test(strange.text) ? " (a comma inside a cell needs quotes)" : "";
    refuse(strange, `one of FIN, LAPPED, DNF, DQ, DNS or laps such as -1${hint}`);
  }
  const note = unmarked("note");
  const status = statusOf(marks, refuse);
  const missing = marks.find(({ mark }) => mark.missing !== undefined)?.mark.missing;
  return {
    name: nameOf(path, row),
    country: countryOf(known("country"), refuse),
    place,
    helmet: number(known("helmet"), 1, 99),
    laps: laps !== null ? { skated: laps } : missing !== undefined ? { missing } : null,
    sprintPoints: sprintPointsOf(row, sprints, number, refuse),
    finishPoints: number(known("finishPoints"), 0, 1000),
    points: number(known("points"), 0, 10_000),
    time: raceTime ?? (gap === null ? null : { ...gap, isGap: true }),
    finishOrder: number(known("finishOrder"), 1, 100),
    status,
    struck: marks.some(({ mark }) => mark.struck) ? true : flag(known("struck")),
    qualified: marks.some(({ mark }) => mark.qualified) ? true : flag(known("qualified")),
    note: note?.text ?? null,
  };
}

type Refuse = (cell: Cell, expected: string) => never;

/** A quote or a plus would end a name within a plan. First name and surname are put together. */
function nameOf(path: string, row: TableRow): string | null {
  const cell = row.cells.get("name");
  const parts = (["firstName", "surname"] as const).flatMap((key) => row.cells.get(key) ?? []);
  const whole = cell ?? {
    text: parts.map(({ text }) => text).join(" "),
    where: parts[0]?.where ?? `${row.where}: name`,
  };
  if (whole.text === "?" || /^unknown$/i.test(whole.text)) return null;
  const name = whole.text.replace(/\s+/g, " ");
  if (/^[^"+\p{Cc}]{1,60}$/u.test(name) && /\p{L}/u.test(name)) return name;
  return refuseCell(path, whole, 'a name without " and + (or ? where nobody knows it)');
}

function countryOf(cell: Cell | null, refuse: Refuse): string | null {
  if (cell === null) return null;
  const code = countryCode(cell.text);
  if (code !== null) return code;
  const names = Object.values(countries).map(([name]) => name);
  const isCode = cell.text.length <= 3;
  const near = nearestName(cell.text, isCode ? Object.keys(countries) : names);
  const hint = near === null ? "" : `; did you mean ${near}?`;
  return refuse(cell, `a country such as NED or Netherlands${hint}`);
}

/** From columns of their own, or from one such as 3-0-1. */
function sprintPointsOf(
  row: TableRow,
  sprints: number,
  number: (cell: Cell | null, least: number, most: number) => number | null,
  refuse: Refuse,
): (number | null)[] {
  const points = Array.from({ length: sprints }, (_, i) => {
    const cell = row.cells.get(`sprint${i + 1}`) ?? null;
    return cell === null || UNKNOWN.test(cell.text) ? null : number(cell, 0, 100);
  });
  for (const [column, cell] of row.cells) {
    const sprint = /^sprint(\d+)$/.exec(column)?.[1];
    if (Number(sprint) > sprints) refuse(cell, `no points, as there are ${sprints} sprints`);
  }
  const cell = row.cells.get("sprintPoints");
  if (cell === undefined || UNKNOWN.test(cell.text)) return points;
  if (cell.text === "0") return points.map(() => 0);
  const parts = cell.text.split(/\s*[-–/+,|; ]\s*/);
  const isList = parts.length === sprints && parts.every((part) => /^(?:\d{1,2}|\?)$/.test(part));
  if (!isList) refuse(cell, `${sprints} numbers, one a sprint, such as 3-0-1`);
  return parts.map((part) => (part === "?" ? null : Number(part)));
}

/** What the marks of all cells together make of the status. */
function statusOf(
  marks: readonly { mark: Mark; cell: Cell }[],
  refuse: Refuse,
): SheetRow["status"] {
  let status: SheetRow["status"] = null;
  for (const { mark, cell } of marks) {
    if (mark.status === undefined) continue;
    if (status !== null && mark.status !== status) refuse(cell, `${status} as in another cell`);
    status = mark.status;
  }
  return status;
}

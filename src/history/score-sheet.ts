import {
  finishPointsFor,
  rankField,
  ranksBefore,
  type Standings,
  sprintPointsKept,
} from "../sim/points.ts";
import { type LineRange, linePlaces } from "./line-places.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** One skater of a sheet, scored from what happened on the ice. */
export interface ScoredRow {
  /** Final place from 1; null where what is unknown could change it, and for who did not start. */
  place: number | null;
  name: string | null;
  country: string | null;
  /** Total that counts; null where a part is unknown. */
  points: number | null;
  /** As skated, struck or not. */
  sprintPoints: (number | null)[] | null;
  finishPoints: number | null;
  laps: number | null;
  status: SheetRow["status"];
  /** Order over the line from 1 among those with the full distance; null for others or unknown. */
  lineOrder: number | null;
  /** Whether sprint points were taken away. */
  struck: boolean;
}

export interface ScoredSheet {
  /** Best first; where places are unknown, in order of the points known. */
  ranking: ScoredRow[];
  /** What the sheet does not tell, one sentence each. */
  unknown: string[];
}

/** What is known of one skater: the least and the most the ranking could see in him. */
interface Chances {
  worst: Score;
  best: Score;
  scored: ScoredRow;
}

type Score = { [column in keyof Standings]: number };

const NONE = Number.MAX_SAFE_INTEGER;

/**
 * Ranks a sheet by the rules from what happened on the ice alone: order over the line, laps, sprint points per
 * sprint, who was struck, disqualified or stopped. Published places, totals, finish points and qualifiers are not
 * looked at. The sheet's own laps, sprints and finish points are the rules. Where the order over the line is
 * missing, time decides among full distances. A skater without a status has the full distance if he has all laps
 * or an order over the line. Points are struck where the sheet says so; where it says nothing, from
 * all who did not finish. The disqualified come last, those who did not start have no place.
 *
 * Nothing is invented: a place is given only if no filling of the gaps could change it, each gap taken by
 * itself. Sprint points not known are at least none and at most what is left of each sprint.
 */
export function scoreSheet(sheet: Sheet): ScoredSheet {
  const started = sheet.skaters.filter((row) => row.status !== "DNS");
  const line = linePlaces(started, (row) => hasFinished(row, sheet));
  const field = started.map((row) => chancesOf(row, sheet, line));
  const order = new Int32Array(field.length);
  rankField(standingsOf(field.map(({ worst }) => worst)), order);
  field.forEach((skater, i) => {
    const before = field.filter((rival, j) => j !== i && isSurelyBefore(rival, skater)).length;
    const after = field.filter((rival, j) => j !== i && isSurelyBefore(skater, rival)).length;
    if (before + after === field.length - 1) skater.scored.place = before + 1;
  });
  const ranking = [...order].map((i) => field[i]!.scored);
  for (const row of sheet.skaters) if (row.status === "DNS") ranking.push(notStarted(row));
  return { ranking, unknown: gapsOf(sheet, started) };
}

/** Whether a skater has the full distance; null if the sheet does not tell. */
export function hasFinished(row: SheetRow, sheet: Sheet): boolean | null {
  if (row.status !== null) return row.status === "FIN" && (row.laps ?? sheet.laps) >= sheet.laps;
  if (row.laps !== null) return row.laps >= sheet.laps;
  return row.finishOrder !== null ? true : null;
}

function isStruck(row: SheetRow, finished: boolean | null): boolean {
  if (row.struck !== undefined) return row.struck;
  const lapped = row.status === "LAPPED";
  return sprintPointsKept({ forfeitPoints: true }, 1, finished !== false, lapped) === 0;
}

function chancesOf(row: SheetRow, sheet: Sheet, line: Map<SheetRow, LineRange>): Chances {
  const finished = hasFinished(row, sheet);
  const struck = isStruck(row, finished);
  const sprint = struck ? { least: 0, most: 0 } : sprintRange(row, sheet);
  const { first, last } = line.get(row) ?? { first: NONE, last: NONE };
  const finish = { least: finishPointsFor(sheet, last), most: finishPointsFor(sheet, first) };
  const least = sprint.least + finish.least;
  const most = sprint.most + finish.most;
  const disqualified = row.status === "DQ" ? 1 : 0;
  const time = row.time ?? NONE;
  return {
    worst: {
      completed: finished === true ? 1 : 0,
      disqualified,
      points: least,
      lineOrder: last,
      laps: row.laps ?? 0,
      lastLine: row.laps === null ? (row.finishOrder ?? NONE - time) : time,
    },
    best: {
      completed: finished === false ? 0 : 1,
      disqualified,
      points: most,
      lineOrder: first,
      laps: row.laps ?? sheet.laps,
      lastLine: row.laps === null ? 0 : (row.time ?? 0),
    },
    scored: {
      place: null,
      name: row.name,
      country: row.country,
      points: least === most ? least : null,
      sprintPoints: row.sprintPoints,
      finishPoints: finish.least === finish.most ? finish.least : null,
      laps: row.laps,
      status: row.status,
      lineOrder: first === last && first !== NONE ? first + 1 : null,
      struck:
        struck && (row.struck === true || row.sprintPoints?.some((won) => won !== 0) === true),
    },
  };
}

/** Least and most sprint points of a skater: what is known, and what is left of the sprints not known. */
function sprintRange(row: SheetRow, sheet: Sheet): { least: number; most: number } {
  let least = 0;
  let most = 0;
  sheet.sprints.forEach(({ points }, sprint) => {
    const known = row.sprintPoints?.[sprint] ?? null;
    least += known ?? 0;
    most += known ?? mostLeft(points, sheet, sprint);
  });
  return { least, most };
}

/** The best place of a sprint that no skater of the sheet is known to hold. */
export function mostLeft(points: readonly number[], sheet: Sheet, sprint: number): number {
  const left = [...points];
  for (const { sprintPoints } of sheet.skaters) {
    const taken = left.indexOf(sprintPoints?.[sprint] ?? 0);
    if (taken >= 0) left.splice(taken, 1);
  }
  return Math.max(0, ...left);
}

/** Whether one ranks before the other even if all that is unknown goes against him. */
function isSurelyBefore(a: Chances, b: Chances): boolean {
  return ranksBefore(standingsOf([a.worst, b.best]), 0, 1);
}

function standingsOf(scores: Score[]): Standings {
  const column = (name: keyof Standings) => scores.map((score) => score[name]);
  return {
    completed: column("completed"),
    disqualified: column("disqualified"),
    points: column("points"),
    lineOrder: column("lineOrder"),
    laps: column("laps"),
    lastLine: column("lastLine"),
  };
}

function notStarted({ name, country, status }: SheetRow): ScoredRow {
  const nothing = { place: null, points: null, sprintPoints: null, finishPoints: null };
  return { ...nothing, name, country, laps: 0, status, lineOrder: null, struck: false };
}

/** One sentence for each kind of thing the sheet does not tell. */
function gapsOf(sheet: Sheet, started: SheetRow[]): string[] {
  const finished = (row: SheetRow) => hasFinished(row, sheet);
  const open = (row: SheetRow) => finished(row) !== false && row.finishOrder === null;
  const kinds: [string, (row: SheetRow) => boolean][] = [
    ["sprint points not known", (row) => !isStruck(row, finished(row)) && hasGap(row, sheet)],
    ["full distance or not, not known", (row) => finished(row) === null],
    ["order over the line not known, taken from the time", (row) => open(row) && row.time !== null],
    ["order over the line not known", (row) => open(row) && row.time === null],
    [
      "laps not known",
      (row) => finished(row) === false && row.status !== "DQ" && row.laps === null,
    ],
    ["name not known", (row) => row.name === null],
  ];
  return kinds.flatMap(([gap, has]) => {
    const rows = started.filter(has);
    return rows.length > 0 ? [`${gap}: ${named(rows)}`] : [];
  });
}

const hasGap = ({ sprintPoints }: SheetRow, sheet: Sheet): boolean =>
  sheet.sprints.some((_, sprint) => (sprintPoints?.[sprint] ?? null) === null);

/** Names, and how many have none. */
function named(rows: SheetRow[]): string {
  const names = rows.flatMap(({ name }) => name ?? []);
  const nameless = rows.length - names.length;
  if (nameless > 0) names.push(`${nameless} without a name`);
  return names.join(", ");
}

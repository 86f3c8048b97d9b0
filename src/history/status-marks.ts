import type { Column } from "./column-headers.ts";
import type { SheetRow } from "./sheet.ts";

/** What words beside a place, a time or a name say of how a skater's race ended. */
export interface Mark {
  status?: NonNullable<SheetRow["status"]>;
  /** Laps short of the full distance. */
  missing?: number;
  struck?: true;
  qualified?: true;
}

const STATUS_WORDS: [RegExp, NonNullable<SheetRow["status"]>][] = [
  [/^(?:fin|finished|ok)$/i, "FIN"],
  [/^(?:lapped|lpd|lap)$/i, "LAPPED"],
  [/^(?:dnf|did not finish|stopped|pulled out)$/i, "DNF"],
  [/^(?:dq|dsq|disq|disqualified)\.?$/i, "DQ"],
  [/^(?:dns|wdr|wd|did not start|withdrawn|withdrew)$/i, "DNS"],
];
/** Laps short: "-1", "-1 lap", "+1 lap", "1 lap down". A plus alone is a gap in seconds. */
const LAPS_SHORT =
  /^(?:[-−–]\s*(\d{1,2})(?:\s*laps?)?|\+\s*(\d{1,2})\s*laps?|(\d)\s*laps?(?:\s*(?:down|behind))?)$/i;

/** What parts the marks in one cell: "fell; DNF", but "1 Q". */
const BETWEEN: Partial<Record<Column, RegExp>> = {
  note: /\s*[;,/]\s*/,
  status: /\s*[;,/]\s*/,
  place: /\s+/,
};

/**
 * Takes the words of a status out of a cell. In remarks they may stand among others: "fell; DNF".
 * @returns what they say, null for none, and what is left
 */
export function readMarks(text: string, column: Column): { mark: Mark | null; rest: string } {
  const between = BETWEEN[column];
  const mark: Mark = {};
  const rest: string[] = [];
  for (const part of between === undefined ? [text] : text.split(between)) {
    const found = readMark(part);
    if (found === null) rest.push(part);
    else Object.assign(mark, found);
  }
  if (Object.keys(mark).length === 0) return { mark: null, rest: text };
  return { mark, rest: rest.join("; ") };
}

function readMark(part: string): Mark | null {
  const status = STATUS_WORDS.find(([word]) => word.test(part))?.[1];
  if (status !== undefined) return { status };
  if (/^q$/i.test(part)) return { qualified: true };
  if (/^struck$/i.test(part)) return { struck: true };
  const short = LAPS_SHORT.exec(part);
  return short === null
    ? null
    : { status: "LAPPED", missing: Number(short[1] ?? short[2] ?? short[3]) };
}

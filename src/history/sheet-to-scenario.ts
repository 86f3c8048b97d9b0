import { latestDay } from "../sim/evidence.ts";
import type {
  Entry,
  Happened,
  HappenedRow,
  Level,
  RulesChoice,
  RulesPresetName,
  Scenario,
  SoloTime,
  Venue,
} from "../sim/scenario.ts";
import { reportedAllies } from "./reported-allies.ts";
import { reportedPlans } from "./reported-plans.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { sheetLevel, sheetRules } from "./sheet-rules.ts";
import { sheetVenue } from "./sheet-venue.ts";

/** What is known of a skater beside his mass starts (data/skaters.json). */
export interface SkaterRecord {
  name: string;
  country: string | null;
  gender: "men" | "women";
  birthYear: number | null;
  /** m */
  height: number | null;
  times: SoloTime[];
}

/** What a result sheet does not hold itself. */
export interface SheetContext {
  /** How many started, where the sheet has lost some of them. */
  starters?: number;
  /** Degrees Celsius of the air. */
  temperature?: number | null;
  notes?: readonly string[];
  /** In place of what the sheet says of the event. */
  level?: Level;
  rules?: RulesPresetName | RulesChoice;
  venue?: Venue;
  /** What past mass starts taught, by name; who is not in it has none. */
  bunchSkills?: ReadonlyMap<string, NonNullable<Entry["bunchSkill"]>>;
}

/**
 * The heat of a result sheet as one could have written it down before the start, with what happened beside it.
 * No entry holds a time from the day of the race or later, and the order of the entries does not tell the result:
 * by helmet, then by name. Starters without a name are "unknown 1", "unknown 2", … in the order of the sheet.
 *
 * @param skaters records of all skaters; those of the other gender are passed over
 * @throws Error where the sheet lacks what a heat must have (day, gender, rink)
 */
export function scenarioFromSheet(
  sheet: Sheet,
  skaters: readonly SkaterRecord[],
  context: SheetContext = {},
): Scenario {
  const { id, date, gender, event = id, sources } = sheet;
  if (date === undefined) throw new Error(`${id}: date: expected a day, got nothing`);
  if (gender === undefined) throw new Error(`${id}: gender: expected men or women, got nothing`);
  const rows = named(sheet);
  const entries = [
    ...rows
      .filter(({ status }) => status !== "DNS")
      .map((row) => withBunchSkill(entryOf(row, sheet, skaters), context)),
    ...missing(sheet, context.starters ?? 0),
  ].sort(beforeTheStart);
  return {
    $schema: "./scenario.schema.json",
    schema: "massstart-scenario/1",
    id,
    title: event,
    gender,
    level: context.level ?? sheetLevel(sheet),
    asOf: date,
    rules: context.rules ?? sheetRules(sheet),
    venue: context.venue ?? sheetVenue(sheet, context.temperature ?? null),
    entries,
    happened: happenedOf(sheet, rows),
    sources,
    notes: [...notesOf(sheet, entries), ...(context.notes ?? [])],
  };
}

type NamedRow = SheetRow & { name: string };

function named(sheet: Sheet): NamedRow[] {
  let unknown = 0;
  return sheet.skaters.map((row) => ({ ...row, name: row.name ?? `unknown ${++unknown}` }));
}

export function isUnnamed({ name }: { name: string }): boolean {
  return /^unknown \d+$/.test(name);
}

/** Entries for those of whom the sheet has lost the whole line. */
function missing(sheet: Sheet, starters: number): Entry[] {
  const lines = sheet.skaters.filter(({ status }) => status !== "DNS").length;
  const unnamed = sheet.skaters.filter(({ name }) => name === null).length;
  return Array.from({ length: Math.max(0, starters - lines) }, (_, i) => ({
    name: `unknown ${unnamed + i + 1}`,
    country: null,
    helmet: null,
    grid: null,
  }));
}

function entryOf(row: NamedRow, sheet: Sheet, skaters: readonly SkaterRecord[]): Entry {
  const { name, country, helmet } = row;
  const entry: Entry = { name, country, helmet, grid: helmet };
  const record = skaters.find((known) => known.name === name && known.gender === sheet.gender);
  if (record !== undefined) {
    entry.height = record.height;
    entry.birthYear = record.birthYear;
    entry.times = record.times.filter((time) => isKnownBefore(time, sheet.date!));
  }
  const allies = (reportedAllies[sheet.id] ?? []).filter(({ helper }) => helper === name);
  if (allies.length > 0) {
    entry.allies = allies.map(({ helped, strength, source }) => ({
      name: helped,
      strength,
      source,
    }));
  }
  return entry;
}

function withBunchSkill(entry: Entry, { bunchSkills }: SheetContext): Entry {
  const bunchSkill = bunchSkills?.get(entry.name);
  return bunchSkill === undefined ? entry : { ...entry, bunchSkill };
}

/** Hindsight is not knowledge: a year, month or season is before the race only when all of it is. */
export function isKnownBefore(time: SoloTime, day: string): boolean {
  const latest = latestDay(time);
  return latest !== null && latest < day;
}

/** By helmet, then by name, those without a name last. Code points, so that every machine sorts alike. */
function beforeTheStart(a: Entry, b: Entry): number {
  const helmets = (a.helmet ?? 100) - (b.helmet ?? 100);
  if (helmets !== 0) return helmets;
  const last = Number(isUnnamed(a)) - Number(isUnnamed(b));
  if (last !== 0) return last;
  return a.name < b.name ? -1 : 1;
}

function happenedOf(sheet: Sheet, rows: readonly NamedRow[]): Happened {
  const happened: Happened = { ranking: rows.map(rankingRow) };
  if (sheet.story.length > 0) {
    happened.story = sheet.story.map(({ lap, text, dutch, source }) => ({
      lap,
      text,
      ...(dutch === undefined ? {} : { dutch }),
      source: source ?? "no source given",
    }));
  }
  const plans = reportedPlans[sheet.id];
  if (plans !== undefined) happened.plans = [...plans];
  return happened;
}

function rankingRow(row: NamedRow): HappenedRow {
  const { name, place, finishOrder, sprintPoints, points, time, laps, status, qualified } = row;
  const told: HappenedRow = {
    name,
    place,
    finishOrder,
    sprintPoints,
    points,
    time,
    laps,
    status,
    qualified,
  };
  if (row.struck !== undefined) told.struck = row.struck;
  if (row.note !== undefined) told.note = row.note;
  return told;
}

function notesOf(sheet: Sheet, entries: readonly Entry[]): string[] {
  const timed = entries.filter(({ times = [] }) => times.length > 0).length;
  const helmets = entries.filter(({ grid }) => grid !== null).length;
  const unnamed = entries.filter(isUnnamed).length;
  return [
    `individual times from before the race: ${timed} of ${entries.length} skaters`,
    sheet.lapLength === null
      ? "lap length on the line skated: not published for this rink"
      : `lap length on the line skated: ${sheet.lapLength} m, from the result sheet`,
    "altitude: rounded, good to about 30 m",
    helmets === 0
      ? "grid: not known"
      : `grid: helmet number, known of ${helmets}; that the grid follows it is our reading`,
    ...(unnamed === 0 ? [] : [`starters whose name is not known: ${unnamed}`]),
    ...(sheet.doubt === undefined ? [] : [`doubt about the sheet: ${sheet.doubt}`]),
  ];
}

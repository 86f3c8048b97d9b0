import type { Entry, Level, Scenario } from "../sim/scenario.ts";
import { parseScenario } from "../sim/schema.ts";
import { bunchSkills } from "./bunch-skills.ts";
import type { Sheet } from "./sheet.ts";
import type { TableSheet } from "./sheet-from-table.ts";
import { sheetLevel, sheetRules } from "./sheet-rules.ts";
import { type SkaterRecord, scenarioFromSheet } from "./sheet-to-scenario.ts";
import { sheetVenue } from "./sheet-venue.ts";

export interface StartContext {
  /** Records with individual times. */
  skaters: readonly SkaterRecord[];
  /** ISO day that is taken where none is given. */
  today: string;
  /** Sheets of mass starts that may have taught something; those of the day of the race or later are passed over. */
  history: readonly Sheet[];
}

/** Metres above the sea where nobody says at which rink: most are lower than this, few much higher. */
const SOME_ALTITUDE = 100;

/** Of most fields of which anybody makes a start list. */
const SOME_LEVEL: Level = "world-cup-a";

/** Most places on a starting grid; helmet numbers beyond it tell nothing of the grid. */
const GRID = 30;

/**
 * A heat that can be skated, from a table that has become a sheet. What happened stands in it where the table is
 * a result. What nobody said is taken for granted, and told.
 *
 * @param path put in front of messages
 * @throws Error in one line where the gender cannot be told or the rink is not known
 */
export function scenarioFromTable(
  { sheet, facts, preset, hasResult, warnings }: TableSheet,
  path: string,
  { skaters, today, history }: StartContext,
): { scenario: Scenario; warnings: string[] } {
  const granted: string[] = [];
  const take = (what: string, taken: string) => granted.push(`${what}: none given, took ${taken}`);
  if (sheet.gender === undefined) {
    throw new Error(`${path}: gender: expected men or women (--gender), got nothing`);
  }
  if (facts.gender === undefined) take("gender", `${sheet.gender}, as of the skaters known`);
  if (sheet.date === undefined) take("date", `today, ${today}`);
  if (sheet.venue === undefined) take("venue", `a rink ${SOME_ALTITUDE} m above the sea`);
  if (facts.rules === undefined && !hasResult) take("rules", preset);
  const told = facts.level ?? toldLevel(sheet);
  const level = told ?? SOME_LEVEL;
  if (told === undefined) take("level", level);
  const dated = { ...sheet, date: sheet.date ?? today };
  const {
    happened,
    $schema: _,
    ...heat
  } = scenarioFromSheet(dated, skaters, {
    rules: sheetRules(dated, preset),
    venue: venueOf(sheet, facts.altitude, path),
    level,
    bunchSkills: bunchSkills(dated, level, history, skaters),
    notes: granted,
  });
  const entries = heat.entries.some(({ helmet }) => (helmet ?? 0) > GRID)
    ? heat.entries.map((entry): Entry => ({ ...entry, grid: null }))
    : heat.entries;
  const scenario = { ...heat, entries, ...(hasResult ? { happened } : {}) };
  return {
    scenario: parseScenario(scenario, path),
    warnings: [...warnings, ...granted.map((what) => `${path}: ${what}`)],
  };
}

/** By the name of the event, where it tells. */
function toldLevel(sheet: TableSheet["sheet"]): Level | undefined {
  const told = `${sheet.event ?? ""} ${sheet.round ?? ""}`;
  const isTold = /junior|Olympic|World Single Distances|World Cup|national/i.test(told);
  return isTold ? sheetLevel({ ...sheet, round: told }) : undefined;
}

function venueOf(
  sheet: TableSheet["sheet"],
  altitude: number | undefined,
  path: string,
): Scenario["venue"] {
  const { venue: name, lapLength } = sheet;
  if (altitude !== undefined || name === undefined) {
    return { name: name ?? "unknown", altitude: altitude ?? SOME_ALTITUDE, lapLength };
  }
  try {
    return sheetVenue(sheet, null);
  } catch {
    throw new Error(
      `${path}: venue: expected a rink of known altitude such as Heerenveen, or --altitude with its metres, got ${JSON.stringify(name)}`,
    );
  }
}

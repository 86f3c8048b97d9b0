import type { Scenario } from "../sim/scenario.ts";
import { ScenarioError } from "../sim/scenario-error.ts";
import type { ForecastRace } from "./forecast-race.ts";
import { heatBeforeStart } from "./heat-before-start.ts";
import { type Knowledge, knowledgeBefore } from "./knowledge.ts";
import { placeRanges } from "./place-ranges.ts";
import type { Sheet } from "./sheet.ts";
import type { SkaterRecord } from "./sheet-to-scenario.ts";

/** A race that can be forecast and judged, with all that may be known of it beforehand. */
export interface JudgedHeat extends Pick<ForecastRace, "day" | "gender" | "starters"> {
  sheet: Sheet;
  known: Knowledge;
  /** Without bunch skills. */
  heat: Scenario;
}

export interface SkippedSheet {
  id: string;
  reason: string;
}

/**
 * The races of a folder that can be forecast and judged, in order of days, and the others with the reason: no day,
 * no rink or too few names to make a heat of, or too few places to judge by.
 *
 * @param all sheets that may be known, each before its own day only
 */
export function judgedHeats(
  judged: readonly Sheet[],
  all: readonly Sheet[],
  skaters: readonly SkaterRecord[],
): { heats: JudgedHeat[]; skipped: SkippedSheet[] } {
  const heats: JudgedHeat[] = [];
  const skipped: SkippedSheet[] = [];
  const days = new Map<string, Knowledge>();
  for (const sheet of judged) {
    const { date: day, gender } = sheet;
    try {
      if (day === undefined) throw new Error("date: expected a day, got nothing");
      if (gender === undefined) throw new Error("gender: expected men or women, got nothing");
      const known = days.get(day) ?? knowledgeBefore(day, all, skaters);
      days.set(day, known);
      const heat = heatBeforeStart(sheet, known.skaters);
      heats.push({ sheet, day, gender, known, heat, starters: startersOf(sheet, heat) });
    } catch (error) {
      skipped.push({ id: sheet.id, reason: refusal(error).replace(`${sheet.id}: `, "") });
    }
  }
  const key = ({ day, sheet }: JudgedHeat) => `${day} ${sheet.id}`;
  return { heats: heats.sort((a, b) => (key(a) < key(b) ? -1 : 1)), skipped };
}

/** Who starts, in the order of the heat, and where each came in. */
function startersOf(sheet: Sheet, { entries }: Scenario): ForecastRace["starters"] {
  const rows = sheet.skaters.filter(({ status }) => status !== "DNS");
  const ranges = placeRanges(rows, entries.length, sheet.qualifiers);
  const placed = ranges.filter(({ first, last }) => first === last).length;
  if (placed < entries.length / 2)
    throw new Error(`places of only ${placed} of ${entries.length} starters are known`);
  return entries.map((entry) => {
    const row = rows.findIndex(({ name }) => name === entry.name);
    return row < 0 ? { name: null, came: null } : { name: entry.name, came: ranges[row]! };
  });
}

/** What a sheet is refused for; a fault of the program is no reason to skip it. */
function refusal(error: unknown): string {
  if (error instanceof ScenarioError) return error.message;
  if (error instanceof Error && error.name === "Error") return error.message;
  throw error;
}

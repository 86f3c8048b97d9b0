import type { Level } from "../sim/scenario.ts";
import { knowledgeBefore } from "./knowledge.ts";
import { rateField } from "./rate-field.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetContext, SkaterRecord } from "./sheet-to-scenario.ts";

/**
 * What mass starts before the day of a sheet teach of its starters.
 *
 * @param sheets all that may be known; those of the same day or later are passed over
 * @returns empty where the sheet has no day or no gender, or nothing went before
 */
export function bunchSkills(
  sheet: Sheet,
  level: Level,
  sheets: readonly Sheet[],
  skaters: readonly SkaterRecord[],
): NonNullable<SheetContext["bunchSkills"]> {
  const { date, gender } = sheet;
  if (date === undefined || gender === undefined) return new Map();
  const names = sheet.skaters.flatMap(({ name, status }) =>
    name === null || status === "DNS" ? [] : name,
  );
  return rateField(knowledgeBefore(date, sheets, skaters), { gender, level, names });
}

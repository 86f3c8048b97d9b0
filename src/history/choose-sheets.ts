import { nearestName } from "../sim/nearest-name.ts";
import type { RulesPresetName } from "../sim/scenario.ts";
import type { Sheet } from "./sheet.ts";
import { sheetLevel, sheetRules } from "./sheet-rules.ts";

/** Kinds of fields: semifinals and finals by whether somebody goes through, the others by the event. */
const fields = {
  semifinal: ({ qualifiers }) => qualifiers !== null,
  championship: (sheet) => sheetLevel(sheet) === "championship",
  a: (sheet) => sheetLevel(sheet) === "world-cup-a",
  b: (sheet) => sheetLevel(sheet) === "world-cup-b",
  national: (sheet) => sheetLevel(sheet) === "national",
  junior: (sheet) => sheetLevel(sheet) === "junior",
} satisfies Record<string, (sheet: Sheet) => boolean>;

export type SheetField = keyof typeof fields;
export const sheetFields = Object.keys(fields) as SheetField[];

/** Which sheets are wanted; all where nothing is said. */
export interface SheetChoice {
  gender?: "men" | "women";
  field?: SheetField;
  /** A preset such as `isu-2018`, or what every sprint pays, such as `5-3-1`. */
  rules?: string;
}

/**
 * The sheets that fit a choice. A sheet that does not say of which gender, event or year it is fits no choice of it.
 *
 * @throws Error in one line where no sheet has such rules
 */
export function chooseSheets(sheets: readonly Sheet[], choice: SheetChoice): Sheet[] {
  const { gender, field, rules } = choice;
  const known = [...new Set(sheets.flatMap(rulesOf))].sort();
  if (rules !== undefined && !known.includes(rules)) {
    const near = nearestName(rules, known);
    const hint = near === null ? "" : ` (did you mean ${near}?)`;
    throw new Error(`--rules: expected one of ${known.join(", ")}, got "${rules}"${hint}`);
  }
  return sheets.filter(
    (sheet) =>
      (gender === undefined || sheet.gender === gender) &&
      (field === undefined || isOfField(sheet, field)) &&
      (rules === undefined || rulesOf(sheet).includes(rules)),
  );
}

/** The level is read off the event; a final or semifinal needs none. */
const isOfField = (sheet: Sheet, field: SheetField): boolean =>
  (field === "semifinal" || sheet.event !== undefined) && fields[field](sheet);

/** Names by which the rules of a sheet can be asked for. */
function rulesOf(sheet: Sheet): string[] {
  const pays = new Set(sheet.sprints.map(({ points }) => points.join("-")));
  const names = pays.size === 1 ? [...pays] : [];
  const family = rulesFamily(sheet);
  return family === null ? names : [family, ...names];
}

/** The preset of the sheet's time and event; null where it does not say when or what. */
function rulesFamily(sheet: Sheet): RulesPresetName | null {
  if (sheet.date === undefined || sheet.event === undefined) return null;
  const rules = sheetRules(sheet);
  return typeof rules === "string" ? rules : rules.preset;
}

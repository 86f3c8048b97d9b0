import { type Rules, resolveRules } from "../sim/rules.ts";
import type { Level, RulesChoice, RulesPresetName } from "../sim/scenario.ts";
import type { Sheet } from "./sheet.ts";

/**
 * The rules printed on a result sheet, as a preset and whatever the sheet has otherwise.
 * @param preset that of the event and its time, if none is given
 * @throws Error where the sheet does not say what event it is from, or when
 */
export function sheetRules(
  sheet: Sheet,
  preset: RulesPresetName = sheetPreset(sheet),
): RulesPresetName | RulesChoice {
  const usual = resolveRules(preset);
  const choice: RulesChoice = { preset };
  if (sheet.laps !== usual.laps) choice.laps = sheet.laps;
  if (differs(sheet.sprints, usual.sprints)) choice.sprints = sheet.sprints;
  if (differs(sheet.finishPoints, usual.finishPoints)) choice.finishPoints = sheet.finishPoints;
  if (sheet.qualifiers !== usual.qualifiers) choice.qualifiers = sheet.qualifiers;
  return Object.keys(choice).length === 1 ? preset : choice;
}

/** Strength of the field, by the kind of race. */
export function sheetLevel({ event = "", round = "" }: Sheet): Level {
  if (/junior/i.test(event)) return "junior";
  if (/Olympic|World Single Distances/.test(event)) return "championship";
  if (!/World Cup/.test(event)) return "national";
  return /Division B/.test(round) ? "world-cup-b" : "world-cup-a";
}

/**
 * The preset of an event and its time.
 * @throws Error where the sheet does not say when it was
 */
export function sheetPreset({
  id,
  event = "",
  date,
}: Pick<Sheet, "id" | "event" | "date">): RulesPresetName {
  if (date === undefined) throw new Error(`${id}: date: expected a day, got nothing`);
  const year = Number(date.slice(0, 4));
  if (/junior/i.test(event)) return "isu-junior-10";
  // Sprints 3-2-1 came with the season 2018-19.
  if (date < "2018-07-01") return "isu-2018";
  if (/Olympic/.test(event)) return year >= 2026 ? "isu-2026" : "isu-2022";
  // Semifinals at the world championships since 2023.
  if (/World Single Distances/.test(event)) {
    return year >= 2023 ? "isu-worlds-2023" : "isu-worlds-2020";
  }
  return "isu-worldcup-2025";
}

function differs<K extends "sprints" | "finishPoints">(a: Rules[K], b: Rules[K]): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

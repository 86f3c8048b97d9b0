import { questionOf } from "../odds/given/given-odds.ts";
import { everyPart, holdsInRace, type RaceCondition } from "../odds/given/race-condition.ts";
import { type Share, shareOf } from "../odds/share.ts";
import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import { type BaseRate, baseRate } from "./base-rate.ts";
import type { Sheet } from "./sheet.ts";
import { sheetsCanTell } from "./sheet-facts.ts";
import { sheetRaceKnown, sheetTells } from "./sheet-race-known.ts";
import { sheetsAlike } from "./sheets-alike.ts";

/** How often something happened in real races like a heat, and what followed. */
export interface RealGiven {
  /** Which races these are, in words. */
  like: string;
  /** Where the condition names nobody: in how many of the races that tell it happened, and how many do not tell. */
  happened: (Share & { untold: number }) | null;
  /** Where it is about one skater alone: the same asked of everybody who started. */
  anybody: BaseRate | null;
}

/** Counts a condition in the result sheets of races like a heat. Null where none can tell, as of several named skaters. */
export function realGiven(
  scenario: Scenario,
  condition: RaceCondition,
  sheets: readonly Sheet[],
): RealGiven | null {
  const { like, sheets: alike } = sheetsAlike(scenario, sheets);
  const question = questionOf(condition, resolveRules(scenario.rules).qualifiers);
  if (question !== null) {
    if (!sheetsCanTell(question.condition)) return null;
    const anybody = baseRate(alike, question);
    return anybody.met.of > 0 ? { like, happened: null, anybody } : null;
  }
  if (!everyPart(condition, (part) => part.is === "count" || part.skater === null)) return null;
  // A race counts where every part is told: those in which one part settles the matter would be of one kind.
  const told = alike
    .map(sheetRaceKnown)
    .filter((race) => everyPart(condition, (part) => sheetTells(part, race)));
  if (told.length === 0) return null;
  const count = told.filter((race) => holdsInRace(condition, race) === true).length;
  const untold = alike.length - told.length;
  return { like, happened: { ...shareOf(count, told.length), untold }, anybody: null };
}

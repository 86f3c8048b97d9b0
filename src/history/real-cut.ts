import type { Scenario } from "../sim/scenario.ts";
import type { Sheet } from "./sheet.ts";
import { sheetRaceKnown } from "./sheet-race-known.ts";
import { sheetsAlike } from "./sheets-alike.ts";

/** What it took to get through in real races. */
export interface RealCut {
  /** Which races these are, in words. */
  like: string;
  /** Points of the last to go through, race by race in the order of the sheets. */
  races: { race: string; points: number }[];
  /** Races of which the sheets do not tell. */
  untold: number;
}

/** Points at the cut of the result sheets of races like a heat. */
export function realCut(scenario: Scenario, sheets: readonly Sheet[]): RealCut {
  const { like, sheets: alike } = sheetsAlike(scenario, sheets);
  const races = alike.flatMap((sheet) => {
    const { cut } = sheetRaceKnown(sheet);
    return cut !== null && cut.least === cut.most ? [{ race: sheet.id, points: cut.least }] : [];
  });
  return { like, races, untold: alike.length - races.length };
}

import { resolveRules } from "../../sim/rules.ts";
import type { HappenedRow, Scenario } from "../../sim/scenario.ts";
import { UNKNOWN_ROW } from "../sheet.ts";
import { type SheetStarter, sheetFacts } from "../sheet-facts.ts";

/**
 * What a scenario's own account of what happened tells of everybody, in the order of the start list; whoever is not in it is
 * unknown. Empty where nothing is told.
 */
export function happenedFacts(scenario: Scenario): SheetStarter[] {
  const told = scenario.happened?.ranking ?? [];
  if (told.length === 0) return [];
  const { laps, sprints, finishPoints, qualifiers } = resolveRules(scenario.rules);
  const row = (name: string): HappenedRow | undefined => told.find((each) => each.name === name);
  return sheetFacts({
    id: scenario.id,
    laps,
    sprints,
    finishPoints,
    qualifiers,
    lapLength: scenario.venue.lapLength,
    skaters: scenario.entries.map(({ name, country }) => {
      const { note: _, laps: skated = null, ...known } = row(name) ?? { name };
      return { ...UNKNOWN_ROW, country, ...known, laps: skated };
    }),
    story: [],
    sources: [],
  });
}

import { type Rules, resolveRules } from "./rules.ts";
import type { Scenario } from "./scenario.ts";

/** Who starts under which rules: what counting races needs of a heat, had without fitting anybody's abilities. */
export interface HeatOutline {
  id: string;
  /** What it was made from. */
  scenario: Scenario;
  skaters: number;
  names: readonly string[];
  countries: readonly (string | null)[];
  rules: Rules;
  /** Places worth having: qualifiers in a semifinal, the podium otherwise. */
  goalPlaces: number;
  /** Whether being among the goal places is all that counts. */
  isSemifinal: boolean;
}

/** Places on the podium, the goal where nobody goes through to anything. */
export const PODIUM = 3;

export function outlineHeat(scenario: Scenario): HeatOutline {
  const { id, entries } = scenario;
  const rules = resolveRules(scenario.rules);
  return {
    id,
    scenario,
    skaters: entries.length,
    names: entries.map(({ name }) => name),
    countries: entries.map(({ country }) => country),
    rules,
    goalPlaces: Math.min(rules.qualifiers ?? PODIUM, entries.length - 1),
    isSemifinal: rules.qualifiers !== null,
  };
}

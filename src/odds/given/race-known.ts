import type { Rules } from "../../sim/rules.ts";
import { outcomeFacts } from "../outcome-facts.ts";
import type { Outcomes } from "../outcomes.ts";
import type { RaceKnown } from "./race-condition.ts";

/** All that conditions ask about one simulated race; `race` counts from 0 within the block. */
export function raceKnown(
  outcomes: Outcomes,
  race: number,
  names: readonly string[],
  rules: Pick<Rules, "sprints" | "qualifiers">,
): RaceKnown {
  const cut = outcomes.cutPoints[race]!;
  return {
    names,
    skaters: outcomeFacts(outcomes, race, rules),
    breakSize: outcomes.breakSize[race]!,
    cut: rules.qualifiers === null ? null : { least: cut, most: cut },
  };
}

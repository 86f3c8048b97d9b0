import type { Race } from "../heat.ts";
import { shelter } from "../shelter.ts";
import { metresToSprint, nextSprint } from "../situation.ts";
import type { Tactic } from "./tactic.ts";

/** From how far before the line a skater must be told not to go, laps. */
const APPROACH = 1.3;

/** Leaves an intermediate sprint to the others. */
export const skip: Tactic = {
  name: "skip",
  sentence: "Leave an intermediate sprint to the others and stay sheltered.",
  parameters: [
    {
      name: "sprint",
      sentence: "Which sprint, 1 the first; every sprint if left out.",
      kind: "number",
      min: 1,
      max: 12,
      whole: true,
      fallback: null,
    },
  ],
  speaks: (race, skater, values) => isNear(race, skater, values[0]!),
  rides: (race, skater, values) => {
    const haunt = race.state.haunt[skater]!;
    return isNear(race, skater, values[0]!) && shelter(race, skater, haunt - 2, haunt + 2);
  },
};

function isNear(race: Race, skater: number, wanted: number): boolean {
  const sprint = nextSprint(race, skater);
  if (sprint < 0 || (wanted > 0 && sprint !== wanted - 1)) return false;
  return metresToSprint(race, skater, sprint) < APPROACH * race.heat.track.lapLength;
}

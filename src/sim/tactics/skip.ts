import { shelter } from "../shelter.ts";
import { metresToOrderedSprint } from "../situation.ts";
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
  speaks: (race, skater, values) =>
    metresToOrderedSprint(race, skater, values[0]!) < APPROACH * race.heat.track.lapLength,
  rides: (race, skater, values) => {
    const lap = race.heat.track.lapLength;
    if (metresToOrderedSprint(race, skater, values[0]!) > APPROACH * lap) return false;
    const haunt = race.state.haunt[skater]!;
    return shelter(race, skater, haunt - 2, haunt + 2);
  },
};

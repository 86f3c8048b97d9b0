import { keepPlace } from "../shelter.ts";
import { metresToOrderedSprint } from "../situation.ts";
import { APPROACH } from "./contest.ts";
import { sprintParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Leaves an intermediate sprint to the others. */
export const skip: Tactic = {
  name: "skip",
  sentence: "Leave an intermediate sprint to the others and stay sheltered.",
  parameters: [sprintParameter("every sprint")],
  speaks: (race, skater, values) =>
    metresToOrderedSprint(race, skater, values[0]!) < APPROACH * race.heat.track.lapLength,
  rides: (race, skater, values) => {
    const lap = race.heat.track.lapLength;
    if (metresToOrderedSprint(race, skater, values[0]!) > APPROACH * lap) return false;
    return keepPlace(race, skater);
  },
};

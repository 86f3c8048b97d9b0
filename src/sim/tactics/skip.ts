import { approachFrom } from "../approach.ts";
import { keepPlace } from "../shelter.ts";
import { metresToOrderedSprint } from "../situation.ts";
import { sprintParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Leaves an intermediate sprint to the others. */
export const skip: Tactic = {
  name: "skip",
  sentence: "Leave an intermediate sprint to the others and stay sheltered.",
  parameters: [sprintParameter("every sprint")],
  speaks: (skater, values) => metresToOrderedSprint(skater, values[0]!) < approachFrom(skater),
  rides: (skater, values) => {
    if (metresToOrderedSprint(skater, values[0]!) > approachFrom(skater)) return false;
    return keepPlace(skater);
  },
};

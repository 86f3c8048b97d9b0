import { comeForward, dropBack, hold } from "../intention.ts";
import { lapsToGo } from "../situation.ts";
import { effortParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Where the work of a lead-out ends, laps to go. */
const DONE_AT = 0.7;

/** Pulls a friend to the last lap and swings off. */
export const leadOut: Tactic = {
  name: "lead-out",
  sentence: "In the last laps ride hard at the front with a friend on the wheel, then swing off.",
  inSprint: true,
  parameters: [
    {
      name: "togo",
      sentence: "Laps to go at which to begin.",
      kind: "number",
      unit: "laps",
      min: 1,
      max: 6,
      counts: "laps to go",
      fallback: 2,
    },
    effortParameter("Power", [0.9, 2], 1.2),
  ],
  speaks: (race, skater, values) => {
    const toGo = lapsToGo(race, skater);
    return toGo <= values[0]! && toGo > DONE_AT;
  },
  rides: (race, skater, values) => {
    const { state } = race;
    if (lapsToGo(race, skater) <= DONE_AT) {
      dropBack(state, skater, 0.8, 6);
      return lapsToGo(race, skater) > DONE_AT - 0.25;
    }
    if (state.groupRank[skater]! > 0) comeForward(state, skater, 1.5, 0);
    else hold(state, skater, values[1]!, values[1]!);
    return true;
  },
};

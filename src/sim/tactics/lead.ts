import { comeForward, hold } from "../intention.ts";
import { lapsToGo } from "../situation.ts";
import type { Tactic } from "./tactic.ts";

/** Sets the pace of his group. */
export const lead: Tactic = {
  name: "lead",
  sentence: "Go to the front and set the pace for some laps.",
  parameters: [
    {
      name: "togo",
      sentence: "Laps to go at which to begin.",
      kind: "number",
      unit: "laps",
      min: 0,
      max: 15,
      fallback: 15,
    },
    {
      name: "laps",
      sentence: "For how many laps.",
      kind: "number",
      unit: "laps",
      min: 0.25,
      max: 16,
      fallback: 1,
    },
    {
      name: "effort",
      sentence: "Power, as a share of critical power.",
      kind: "number",
      min: 0.4,
      max: 1.5,
      fallback: 0.95,
    },
  ],
  speaks: (race, skater, values) => {
    const toGo = lapsToGo(race, skater);
    return toGo <= values[0]! && toGo > values[0]! - values[1]!;
  },
  rides: (race, skater, values) => {
    if (lapsToGo(race, skater) <= values[0]! - values[1]!) return false;
    const { state } = race;
    if (state.groupRank[skater]! > 0) comeForward(state, skater, 1.25, 0);
    else hold(state, skater, values[2]!, values[2]!);
    return true;
  },
};

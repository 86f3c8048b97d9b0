import { comeForward, hold } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { lapsToGo } from "../situation.ts";
import { effortParameter, toGoParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Sets the pace of his group. */
export const lead: Tactic = {
  name: "lead",
  sentence: "Go to the front and set the pace for some laps.",
  parameters: [
    toGoParameter("Laps to go at which to begin.", 15),
    {
      name: "laps",
      sentence: "For how many laps.",
      kind: "number",
      unit: "laps",
      min: 0.25,
      max: 16,
      fallback: 1,
    },
    effortParameter("Power", [0.4, 1.5], 0.95),
  ],
  speaks: (skater, values) => {
    const toGo = lapsToGo(skater);
    return toGo <= values[0]! && toGo > values[0]! - values[1]!;
  },
  rides: (skater, values) => {
    if (lapsToGo(skater) <= values[0]! - values[1]!) return false;
    if (state.groupRank[skater]! > 0) comeForward(skater, 1.25, 0);
    else hold(skater, values[2]!, values[2]!);
    return true;
  },
};

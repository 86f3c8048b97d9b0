import { decideBy } from "../decide-by.ts";
import { ALL_OUT, comeForward, dropBack, hold, rideFree } from "../intention.ts";
import { LEAD_OUT_ENDS } from "../lead-out-for.ts";
import { onIce } from "../on-ice.ts";
import { lapsToGo } from "../situation.ts";
import { sprintIsOn } from "../sprint-on.ts";
import { effortParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

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
  speaks: (skater, values) => {
    const toGo = lapsToGo(skater);
    return toGo <= values[0]! && toGo > LEAD_OUT_ENDS;
  },
  rides: (skater, values) => {
    if (lapsToGo(skater) <= LEAD_OUT_ENDS) {
      dropBack(skater, 0.8, 6);
      return lapsToGo(skater) > LEAD_OUT_ENDS - 0.25;
    }
    const { raceLength, track } = onIce.heat;
    decideBy(skater, raceLength - LEAD_OUT_ENDS * track.lapLength);
    // Once others sprint, nothing less keeps the friend in front.
    if (sprintIsOn(skater)) rideFree(skater, ALL_OUT);
    else if (state.groupRank[skater]! > 0) comeForward(skater, 1.5, 0);
    else hold(skater, values[1]!, values[1]!);
    return true;
  },
};

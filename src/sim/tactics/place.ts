import { ALL_OUT, comeForward, hold } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { wheelCeiling } from "../shelter.ts";
import { lapsToGo, reserveShare } from "../situation.ts";
import { sprintIsOn } from "../sprint-on.ts";
import { placeParameter, toGoParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Laps before the moment at which a skater begins to fight for the place. */
const LEAD_TIME = 1.5;

/** Is at a given rank, inside or outside, at a given moment. */
export const place: Tactic = {
  name: "place",
  sentence:
    "Be at a given place, inside or outside, with so many laps to go (1 is the bell, 0.28 the last corner).",
  inSprint: true,
  parameters: [
    placeParameter("place", "Which place.", 2),
    toGoParameter("Laps to go at that moment.", 1, 0.1),
    {
      name: "outside",
      sentence: "1 to be in the outer file, 0 to be in line.",
      kind: "number",
      min: 0,
      max: 1,
      whole: true,
      fallback: 0,
    },
  ],
  speaks: (skater, values) => {
    const toGo = lapsToGo(skater);
    return toGo > values[1]! && toGo <= values[1]! + LEAD_TIME;
  },
  rides: (skater, values) => {
    if (lapsToGo(skater) <= values[1]!) return false;
    // Once all go for the line a place costs all he has.
    const isSprint = sprintIsOn(skater);
    const ceiling = isSprint ? ALL_OUT : wheelCeiling(reserveShare(skater));
    if (state.groupRank[skater]! >= values[0]!)
      comeForward(skater, isSprint ? ALL_OUT : 1.5, values[0]! - 1);
    else hold(skater, isSprint ? ALL_OUT : 1, ceiling);
    if (values[2] === 1 && state.file[skater]! > 0) state.staysOut[skater] = 1;
    return true;
  },
};

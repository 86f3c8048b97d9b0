import { comeForward, hold } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { packPace, wheelCeiling } from "../shelter.ts";
import { lapsToGo, reserveShare } from "../situation.ts";
import { placeParameter, toGoParameter, untilParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Comes to the front part of the pack and stays there. */
export const moveUp: Tactic = {
  name: "move-up",
  sentence:
    "From so many laps to go, come forward on the outside to a place in the pack and hold it.",
  parameters: [
    {
      ...toGoParameter("Laps to go at which to begin.", 5),
      keeps: { side: "more than", of: "until" },
    },
    placeParameter("place", "Place to reach.", 4),
    { ...untilParameter(3), keeps: { side: "less than", of: "togo" } },
  ],
  speaks: (skater, values) => {
    const toGo = lapsToGo(skater);
    return toGo <= values[0]! && toGo > values[2]!;
  },
  rides: (skater, values) => {
    if (lapsToGo(skater) <= values[2]!) return false;
    if (state.groupRank[skater]! >= values[1]!) comeForward(skater, 1.35, values[1]! - 1);
    else hold(skater, packPace(skater), wheelCeiling(reserveShare(skater)));
    return true;
  },
};

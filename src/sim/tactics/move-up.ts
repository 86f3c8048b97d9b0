import { comeForward, hold } from "../intention.ts";
import { packPace, wheelCeiling } from "../shelter.ts";
import { lapsToGo, reserveShare } from "../situation.ts";
import { placeParameter, toGoParameter, untilParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

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
  speaks: (race, skater, values) => {
    const toGo = lapsToGo(race, skater);
    return toGo <= values[0]! && toGo > values[2]!;
  },
  rides: (race, skater, values) => {
    if (lapsToGo(race, skater) <= values[2]!) return false;
    const { state } = race;
    if (state.groupRank[skater]! >= values[1]!) comeForward(state, skater, 1.35, values[1]! - 1);
    else hold(state, skater, packPace(race, skater), wheelCeiling(reserveShare(race, skater)));
    return true;
  },
};

import { comeForward, hold } from "../intention.ts";
import { packPace, wheelCeiling } from "../shelter.ts";
import { lapsToGo, reserveShare } from "../situation.ts";
import type { Tactic } from "./tactic.ts";

/** Comes to the front part of the pack and stays there. */
export const moveUp: Tactic = {
  name: "move-up",
  sentence:
    "From so many laps to go, come forward on the outside to a place in the pack and hold it.",
  parameters: [
    {
      name: "togo",
      sentence: "Laps to go at which to begin.",
      kind: "number",
      unit: "laps",
      min: 0,
      max: 15,
      fallback: 5,
    },
    {
      name: "place",
      sentence: "Place to reach.",
      kind: "number",
      min: 1,
      max: 30,
      whole: true,
      fallback: 4,
    },
    {
      name: "until",
      sentence: "Laps to go at which he is free again.",
      kind: "number",
      unit: "laps",
      min: 0,
      max: 15,
      fallback: 3,
    },
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

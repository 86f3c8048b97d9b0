import { dropBack } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { shelter } from "../shelter.ts";
import { othersAreAway } from "../situation.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Sits in the first wheels of the chase and never takes a turn. */
export const refuse: Tactic = {
  name: "refuse",
  sentence: "Sit on the first wheels of the chase and take no turn.",
  parameters: [],
  speaks: othersAreAway,
  rides: (skater) => {
    if (!othersAreAway(skater)) return false;
    if (state.groupRank[skater] === 0) {
      dropBack(skater, 0.5, 2);
      return true;
    }
    return shelter(skater, 1, 2);
  },
};

import { dropBack } from "../intention.ts";
import { shelter } from "../shelter.ts";
import { othersAreAway } from "../situation.ts";
import type { Tactic } from "./tactic.ts";

/** Sits in the first wheels of the chase and never takes a turn. */
export const refuse: Tactic = {
  name: "refuse",
  sentence: "Sit on the first wheels of the chase and take no turn.",
  parameters: [],
  speaks: othersAreAway,
  rides: (race, skater) => {
    if (!othersAreAway(race, skater)) return false;
    if (race.state.groupRank[skater] === 0) {
      dropBack(race.state, skater, 0.5, 2);
      return true;
    }
    return shelter(race, skater, 1, 2);
  },
};

import { comeForward, hold } from "../intention.ts";
import { othersAreAway } from "../situation.ts";
import { effortParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Breaks up the turns of a chase by riding slowly at its head (Van de Bunt, Milan 2026). */
export const slow: Tactic = {
  name: "slow",
  sentence: "While others are away, go to the front of the chase and take the speed out of it.",
  parameters: [effortParameter("Power at the front", [0.3, 1], 0.7)],
  speaks: othersAreAway,
  rides: (race, skater, values) => {
    const { state } = race;
    if (!othersAreAway(race, skater)) return false;
    if (state.groupRank[skater]! > 0) comeForward(state, skater, 1.2, 0);
    else hold(state, skater, values[0]!, values[0]!);
    return true;
  },
};

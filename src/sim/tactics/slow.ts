import { comeForward, hold } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { othersAreAway } from "../situation.ts";
import { effortParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Breaks up the turns of a chase by riding slowly at its head (Van de Bunt, Milan 2026). */
export const slow: Tactic = {
  name: "slow",
  sentence: "While others are away, go to the front of the chase and take the speed out of it.",
  parameters: [effortParameter("Power at the front", [0.3, 1], 0.7)],
  speaks: othersAreAway,
  rides: (skater, values) => {
    if (!othersAreAway(skater)) return false;
    if (state.groupRank[skater]! > 0) comeForward(skater, 1.2, 0);
    else hold(skater, values[0]!, values[0]!);
    return true;
  },
};

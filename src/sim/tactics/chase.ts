import { reserveShare, skatersAhead } from "../situation.ts";
import { takeTurns } from "../take-turns.ts";
import { effortParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Works to bring back those who are away. */
export const chase: Tactic = {
  name: "chase",
  sentence: "Go to the front and work, in turns, to bring back those who are away.",
  event: "chase",
  parameters: [effortParameter("Power of a turn", [0.8, 1.5], 1.2)],
  speaks: (skater) => skatersAhead(skater) > 0,
  rides: (skater, values) => {
    if (skatersAhead(skater) === 0 || reserveShare(skater) < 0.25) return false;
    takeTurns(skater, values[0]!);
    return true;
  },
};

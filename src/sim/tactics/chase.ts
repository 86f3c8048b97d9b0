import { comeForward, hold } from "../intention.ts";
import { reserveShare, skatersAhead } from "../situation.ts";
import { metresLed, swingOff } from "../turn.ts";
import { effortParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Length of a turn of the chase, m. */
const TURN = 280;

/** Works to bring back those who are away. */
export const chase: Tactic = {
  name: "chase",
  sentence: "Go to the front and work, in turns, to bring back those who are away.",
  event: "chase",
  parameters: [effortParameter("Power of a turn", [0.8, 1.5], 1.2)],
  speaks: (race, skater) => skatersAhead(race, skater) > 0,
  rides: (race, skater, values) => {
    const { state } = race;
    if (skatersAhead(race, skater) === 0 || reserveShare(race, skater) < 0.25) return false;
    if (state.groupRank[skater]! > 0) {
      if (state.groupRank[skater]! > 3) comeForward(state, skater, 1.35, 1);
      else hold(state, skater, values[0]!, 1.5);
      return true;
    }
    const led = metresLed(state, skater);
    if (led > TURN && state.groupSize[state.group[skater]!]! > 2) {
      swingOff(state, skater, 0.6, 3);
    } else hold(state, skater, values[0]!, values[0]!);
    return true;
  },
};

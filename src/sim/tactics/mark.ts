import { shareTheWork } from "../breakaway.ts";
import { canFollow, followSkater } from "../follow-skater.ts";
import { ALL_OUT, FREE_RIDE, hold, rideFree } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { gapToGroupAhead, reserveShare } from "../situation.ts";
import { RUNNING } from "../state.ts";
import { skaterParameter, untilParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Beyond this a marked man is gone, m. */
const GONE = 70;

/** Answers every attack of one skater and otherwise keeps his wheel. */
export const mark: Tactic = {
  name: "mark",
  sentence: "Stay on the wheel of a named skater and go with every attack of his.",
  inSprint: true,
  parameters: [skaterParameter("Whom to mark."), untilParameter(0.5)],
  speaks: (skater, values) => {
    const marked = values[0]!;
    if (!(marked >= 0) || marked === skater || state.status[marked] !== RUNNING) return false;
    if (state.group[marked]! < state.group[skater]!) return gapToGroupAhead(skater) < GONE;
    return canFollow(skater, marked, values[1]!);
  },
  rides: (skater, values) => {
    const marked = values[0]!;
    if (state.status[marked] !== RUNNING) return false;
    const rides =
      state.aim[marked] === FREE_RIDE && state.distance[marked]! > state.distance[skater]!;
    if (rides && state.group[marked] === state.group[skater] && reserveShare(skater) > 0.15) {
      // He goes: on his wheel whatever it costs, or after him.
      if (state.wheel[skater] === marked) hold(skater, ALL_OUT, ALL_OUT);
      else rideFree(skater, 2.1);
      return true;
    }
    if (state.group[marked]! < state.group[skater]!) {
      if (gapToGroupAhead(skater) > GONE || reserveShare(skater) < 0.15) return false;
      rideFree(skater, 2.1);
      return true;
    }
    if (
      state.group[marked] === state.group[skater] &&
      state.groupRank[skater] === 0 &&
      shareTheWork(skater)
    )
      return true;
    return followSkater(skater, marked, values[1]!);
  },
};

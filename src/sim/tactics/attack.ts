import { isAway, shareTheWork } from "../breakaway.ts";
import { rideFree } from "../intention.ts";
import { jump } from "../jump.ts";
import { onIce } from "../on-ice.ts";
import { lapsToGo, reserveShare } from "../situation.ts";
import { effortParameter, metresParameter, toGoParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Jumps away from the pack and drives on with whoever comes along. */
export const attack: Tactic = {
  name: "attack",
  sentence:
    "Jump away from the pack with so many laps to go and ride on, sharing turns with whoever joins.",
  event: "attack",
  parameters: [
    toGoParameter("Laps to go at which to jump.", 9, 0.25),
    effortParameter("Power of the jump", [1.05, 3], 1.7),
    metresParameter("metres", "Length of the jump.", [50, 800], 250),
  ],
  speaks: (skater, values) => {
    const toGo = lapsToGo(skater);
    return toGo <= values[0]! && toGo > values[0]! - 0.5 && !isAway(skater);
  },
  rides: (skater, values) => {
    const metres = state.soon[skater]! - state.since[skater]!;
    if (metres < 1) jump(skater);
    // Boxed in, he keeps trying for as long again.
    const isStuck = state.groupRank[skater]! > 0 && metres < 2 * values[2]!;
    if (metres < values[2]! || isStuck) {
      rideFree(skater, values[1]!);
      return true;
    }
    if (reserveShare(skater) > 0.06 && shareTheWork(skater)) return true;
    state.restUntil[skater] = state.soon[skater]! + onIce.heat.track.lapLength;
    return false;
  },
};

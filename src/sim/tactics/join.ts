import { isAway, shareTheWork } from "../breakaway.ts";
import { rideFree } from "../intention.ts";
import { isJumping, whoJumps } from "../jump.ts";
import { onIce } from "../on-ice.ts";
import { gapToGroupAhead, reserveShare, skatersAhead } from "../situation.ts";
import { sizeParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Further than this nobody bridges alone, m. */
const TOO_FAR = 70;
/** A jump to those who go is over after this, m. */
const LONGEST_JUMP = 600;

/** Goes with those who attack. */
export const join: Tactic = {
  name: "join",
  sentence: "Go with attacks, or across to those away, while they are few and near.",
  event: "join",
  parameters: [sizeParameter("Largest group to join.", 4)],
  speaks: (skater, values) => {
    if (isAway(skater)) return true;
    const ahead = skatersAhead(skater);
    if (ahead > 0) return ahead <= values[0]! && gapToGroupAhead(skater) < TOO_FAR;
    const attacker = whoJumps(skater);
    return attacker >= 0 && state.distance[attacker]! > state.distance[skater]! - 2;
  },
  rides: (skater) => {
    if (shareTheWork(skater)) return true;
    const metres = state.soon[skater]! - state.since[skater]!;
    const near = skatersAhead(skater) === 0 ? isJumping() : gapToGroupAhead(skater) < TOO_FAR;
    if (metres > LONGEST_JUMP || reserveShare(skater) < 0.15 || !near) return false;
    rideFree(skater, 2.1);
    return true;
  },
};

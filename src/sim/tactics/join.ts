import { isAway, shareTheWork } from "../breakaway.ts";
import { rideFree } from "../intention.ts";
import { isJumping, whoJumps } from "../jump.ts";
import { gapToGroupAhead, reserveShare, skatersAhead } from "../situation.ts";
import { sizeParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

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
  speaks: (race, skater, values) => {
    if (isAway(race, skater)) return true;
    const { state } = race;
    const ahead = skatersAhead(race, skater);
    if (ahead > 0) return ahead <= values[0]! && gapToGroupAhead(race, skater) < TOO_FAR;
    const attacker = whoJumps(race, skater);
    return attacker >= 0 && state.distance[attacker]! > state.distance[skater]! - 2;
  },
  rides: (race, skater) => {
    const { state } = race;
    if (shareTheWork(race, skater)) return true;
    const metres = state.soon[skater]! - state.since[skater]!;
    const near =
      skatersAhead(race, skater) === 0 ? isJumping(race) : gapToGroupAhead(race, skater) < TOO_FAR;
    if (metres > LONGEST_JUMP || reserveShare(race, skater) < 0.15 || !near) return false;
    rideFree(state, skater, 2.1);
    return true;
  },
};

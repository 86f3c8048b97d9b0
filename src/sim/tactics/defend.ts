import { breakEffort } from "../breakaway.ts";
import { ALL_OUT, hold, rideFree } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { shelter } from "../shelter.ts";
import { groupSizeOf, isNearlyLapped, lapsToGo } from "../situation.ts";
import { RUNNERS } from "../state.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Keeps what he has: ahead of those level on points, never lapped, no work for anything more. */
export const defend: Tactic = {
  name: "defend",
  sentence:
    "Keep the points: stay in the pack, finish ahead of those level on points, never be lapped.",
  inSprint: true,
  parameters: [],
  speaks: () => true,
  rides: (skater) => {
    if (lapsToGo(skater) < 0.9 && mustOutsprint(skater)) {
      rideFree(skater, ALL_OUT);
      return true;
    }
    if (isNearlyLapped(skater)) {
      const effort = breakEffort(skater, groupSizeOf(skater));
      hold(skater, effort, ALL_OUT);
      return true;
    }
    return shelter(skater, 4, 8);
  },
};

/** Whether somebody level on points is ahead of him or close behind. */
function mustOutsprint(skater: number): boolean {
  const points = state.points[skater]!;
  for (let r = 0; r < state.race[RUNNERS]!; r++) {
    const other = state.order[r]!;
    if (other === skater || state.points[other] !== points) continue;
    if (state.distance[other]! > state.distance[skater]! - 25) return true;
  }
  return false;
}

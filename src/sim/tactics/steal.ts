import { rideFree } from "../intention.ts";
import { jump } from "../jump.ts";
import { onIce } from "../on-ice.ts";
import { metresToOrderedSprint } from "../situation.ts";
import { sprintParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Takes a sprint from far out, before the others have begun to think of it. */
export const steal: Tactic = {
  name: "steal",
  sentence:
    "Leave the pack a lap or so before a sprint line and take the points before the sprinters wake up.",
  event: "attack",
  parameters: [
    sprintParameter("the next one"),
    {
      name: "laps",
      sentence: "How far before the line to go.",
      kind: "number",
      unit: "laps",
      min: 0.3,
      max: 3,
      fallback: 1,
    },
  ],
  speaks: (skater, values) =>
    metresToOrderedSprint(skater, values[0]!) <= values[1]! * onIce.heat.track.lapLength,
  rides: (skater, values) => {
    const lap = onIce.heat.track.lapLength;
    const metres = metresToOrderedSprint(skater, values[0]!);
    if (metres > values[1]! * lap + 1) return false;
    if (state.soon[skater]! - state.since[skater]! < 1) jump(skater);
    // The power that spends the reserve, but for a tenth, by the line at 14 m/s.
    const spare = Math.max(0, state.reserve[skater]! - 0.1 * state.capacity[skater]!);
    const even = 1 + spare / ((Math.max(30, metres) / 14) * state.cp[skater]!);
    rideFree(skater, Math.min(2, even));
    state.restUntil[skater] = state.soon[skater]! + metres + 0.6 * lap;
    return true;
  },
};

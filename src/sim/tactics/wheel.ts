import { canFollow, followSkater } from "../follow-skater.ts";
import { whoLeadsOut } from "../lead-out-for.ts";
import { skaterParameter, untilParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Sits on the wheel of one skater. */
export const wheel: Tactic = {
  name: "wheel",
  sentence: "Sit on the wheel of a named skater for as long as both are in one group.",
  inSprint: true,
  parameters: [skaterParameter("Whose wheel."), untilParameter(0.5)],
  speaks: (skater, values) => canFollow(skater, values[0]!, values[1]!),
  rides: (skater, values) => {
    // Of his own accord he takes the wheel of the friend who leads him out.
    const other = Number.isNaN(values[0]!) ? whoLeadsOut(skater) : values[0]!;
    return followSkater(skater, other, values[1]!);
  },
};

import { breakEffort } from "../breakaway.ts";
import { dropBack } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { isNearlyLapped } from "../situation.ts";
import { effortParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Stops racing and rolls home. */
export const sitUp: Tactic = {
  name: "sit-up",
  sentence: "Ease off and roll home, just fast enough not to be lapped.",
  event: "sit-up",
  inSprint: true,
  parameters: [effortParameter("Power", [0.2, 1], 0.74)],
  speaks: () => true,
  rides: (skater, values) => {
    const { heat } = onIce;
    dropBack(skater, isNearlyLapped(skater) ? breakEffort(skater, 1) : values[0]!, heat.skaters);
    return true;
  },
};

import { breakEffort } from "../breakaway.ts";
import { dropBack } from "../intention.ts";
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
  rides: (race, skater, values) => {
    const { state, heat } = race;
    dropBack(
      state,
      skater,
      isNearlyLapped(race, skater) ? breakEffort(race, skater, 1) : values[0]!,
      heat.skaters,
    );
    return true;
  },
};

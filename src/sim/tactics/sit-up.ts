import { breakEffort } from "../breakaway.ts";
import { dropBack } from "../intention.ts";
import { gapToFront } from "../situation.ts";
import { effortParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Share of a lap behind the front at which a skater who has sat up takes care not to be lapped. */
const NEARLY_LAPPED = 0.45;

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
    const isNear = gapToFront(race, skater) > NEARLY_LAPPED * heat.track.lapLength;
    dropBack(state, skater, isNear ? breakEffort(race, skater, 1) : values[0]!, heat.skaters);
    return true;
  },
};

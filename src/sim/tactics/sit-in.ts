import { shelter } from "../shelter.ts";
import { lapsToGo } from "../situation.ts";
import { placeParameter, untilParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** Stays in the shelter of the pack: no attack, no work, no intermediate sprint. */
export const sitIn: Tactic = {
  name: "sit-in",
  sentence: "Stay sheltered in the pack, work for nobody, and sprint at the end.",
  parameters: [
    {
      ...placeParameter("from", "Foremost place to hold.", 3),
      keeps: { side: "at most", of: "to" },
    },
    placeParameter("to", "Hindmost place to hold.", 7),
    untilParameter(3),
  ],
  speaks: (race, skater, values) => lapsToGo(race, skater) > values[2]!,
  rides: (race, skater, values) =>
    lapsToGo(race, skater) > values[2]! && shelter(race, skater, values[0]! - 1, values[1]! - 1),
};

import { shelter } from "../shelter.ts";
import { lapsToGo } from "../situation.ts";
import type { Tactic } from "./tactic.ts";

/** Stays in the shelter of the pack: no attack, no work, no intermediate sprint. */
export const sitIn: Tactic = {
  name: "sit-in",
  sentence: "Stay sheltered in the pack, work for nobody, and sprint at the end.",
  parameters: [
    {
      name: "from",
      sentence: "Foremost place to hold.",
      kind: "number",
      min: 1,
      max: 30,
      whole: true,
      fallback: 3,
    },
    {
      name: "to",
      sentence: "Hindmost place to hold.",
      kind: "number",
      min: 1,
      max: 30,
      whole: true,
      fallback: 7,
    },
    {
      name: "until",
      sentence: "Laps to go at which he is free again.",
      kind: "number",
      unit: "laps",
      min: 0,
      max: 15,
      fallback: 3,
    },
  ],
  speaks: (race, skater, values) => lapsToGo(race, skater) > values[2]!,
  rides: (race, skater, values) =>
    lapsToGo(race, skater) > values[2]! && shelter(race, skater, values[0]! - 1, values[1]! - 1),
};

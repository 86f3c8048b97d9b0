import { alertGroup } from "../alert.ts";
import { isAway, shareTheWork } from "../breakaway.ts";
import { rideFree } from "../intention.ts";
import { lapsToGo, reserveShare } from "../situation.ts";
import { ATTACK_TIME, ATTACKER, TIME } from "../state.ts";
import type { Tactic } from "./tactic.ts";

/** Jumps away from the pack and drives on with whoever comes along. */
export const attack: Tactic = {
  name: "attack",
  sentence:
    "Jump away from the pack with so many laps to go and ride on, sharing turns with whoever joins.",
  event: "attack",
  parameters: [
    {
      name: "togo",
      sentence: "Laps to go at which to jump.",
      kind: "number",
      unit: "laps",
      min: 0.25,
      max: 15,
      fallback: 9,
    },
    {
      name: "effort",
      sentence: "Power of the jump, as a share of critical power.",
      kind: "number",
      min: 1.05,
      max: 3,
      fallback: 1.7,
    },
    {
      name: "metres",
      sentence: "Length of the jump.",
      kind: "number",
      unit: "m",
      min: 50,
      max: 800,
      fallback: 250,
    },
  ],
  speaks: (race, skater, values) => {
    const toGo = lapsToGo(race, skater);
    return toGo <= values[0]! && toGo > values[0]! - 0.5 && !isAway(race, skater);
  },
  rides: (race, skater, values) => {
    const { state } = race;
    const metres = state.distance[skater]! - state.since[skater]!;
    if (metres < 1) {
      state.race[ATTACK_TIME] = state.race[TIME]!;
      state.race[ATTACKER] = skater;
      alertGroup(race, skater);
    }
    if (metres < values[2]!) {
      rideFree(state, skater, values[1]!);
      return true;
    }
    if (reserveShare(race, skater) > 0.06 && shareTheWork(race, skater)) return true;
    state.restUntil[skater] = state.distance[skater]! + race.heat.track.lapLength;
    return false;
  },
};

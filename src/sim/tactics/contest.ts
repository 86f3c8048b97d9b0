import { ALL_OUT, comeForward, hold, rideFree } from "../intention.ts";
import { wheelCeiling } from "../shelter.ts";
import { metresToSprint, nextSprint, reserveShare } from "../situation.ts";
import type { Tactic } from "./tactic.ts";

/** From how far before the line a skater brings himself into place, laps. */
const APPROACH = 1.3;

/** Sprints for intermediate points. */
export const contest: Tactic = {
  name: "contest",
  sentence:
    "Go for the points of an intermediate sprint: come forward in the lap before, all out at the end.",
  event: "contest",
  parameters: [
    {
      name: "sprint",
      sentence: "Which sprint, 1 the first; every sprint if left out.",
      kind: "number",
      min: 1,
      max: 12,
      whole: true,
      fallback: null,
    },
    {
      name: "distance",
      sentence: "Metres before the line at which to go all out.",
      kind: "number",
      unit: "m",
      min: 30,
      max: 600,
      fallback: 170,
    },
  ],
  speaks: (race, skater, values) => {
    const sprint = nextSprint(race, skater);
    if (sprint < 0 || (values[0]! > 0 && sprint !== values[0]! - 1)) return false;
    return metresToSprint(race, skater, sprint) < APPROACH * race.heat.track.lapLength;
  },
  rides: (race, skater, values) => {
    const { state } = race;
    const sprint = nextSprint(race, skater);
    if (sprint < 0 || (values[0]! > 0 && sprint !== values[0]! - 1)) return false;
    const metres = metresToSprint(race, skater, sprint);
    const lap = race.heat.track.lapLength;
    if (metres > APPROACH * lap) return false;
    if (metres <= values[1]! + 1) {
      rideFree(state, skater, ALL_OUT);
      state.restUntil[skater] = state.distance[skater]! + metres + 0.6 * lap;
      return true;
    }
    const opens = state.distance[skater]! + metres - values[1]!;
    if (opens < state.decideAt[skater]!) state.decideAt[skater] = opens;
    if (state.groupRank[skater]! > 2 && metres < 0.9 * lap) comeForward(state, skater, 1.3, 2);
    else hold(state, skater, 0.95, wheelCeiling(reserveShare(race, skater)));
    return true;
  },
};

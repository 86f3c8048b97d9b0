import { rideFree } from "../intention.ts";
import { metresToSprint, nextSprint, reserveShare } from "../situation.ts";
import type { Tactic } from "./tactic.ts";

/** Takes a sprint from far out, before the others have begun to think of it. */
export const steal: Tactic = {
  name: "steal",
  sentence:
    "Leave the pack a lap or so before a sprint line and take the points before the sprinters wake up.",
  event: "attack",
  parameters: [
    {
      name: "sprint",
      sentence: "Which sprint, 1 the first; the next one if left out.",
      kind: "number",
      min: 1,
      max: 12,
      whole: true,
      fallback: null,
    },
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
  speaks: (race, skater, values) => {
    const sprint = nextSprint(race, skater);
    if (sprint < 0 || (values[0]! > 0 && sprint !== values[0]! - 1)) return false;
    return metresToSprint(race, skater, sprint) <= values[1]! * race.heat.track.lapLength;
  },
  rides: (race, skater, values) => {
    const { state } = race;
    const sprint = nextSprint(race, skater);
    if (sprint < 0 || (values[0]! > 0 && sprint !== values[0]! - 1)) return false;
    const metres = metresToSprint(race, skater, sprint);
    if (metres > values[1]! * race.heat.track.lapLength + 1) return false;
    const spare = state.reserve[skater]! - 0.1 * state.capacity[skater]!;
    const even = 1 + Math.max(0, spare) / ((Math.max(30, metres) / 14) * state.cp[skater]!);
    rideFree(state, skater, reserveShare(race, skater) > 0.1 ? Math.min(2, even) : 1);
    state.restUntil[skater] = state.distance[skater]! + metres + 0.6 * race.heat.track.lapLength;
    return true;
  },
};

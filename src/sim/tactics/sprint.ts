import { alertGroup } from "../alert.ts";
import type { Race } from "../heat.ts";
import { ALL_OUT, hold, rideFree } from "../intention.ts";
import { SPRINTER } from "../state.ts";
import { metresParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** From here everybody leaves the wheel he is on, metres before the line. */
const LAST_STRAIGHT = 170;
/** Longest sprint that can be ordered, longer than any habit, m. */
const LONGEST = 1500;

/** The sprint for the line. */
export const sprint: Tactic = {
  name: "sprint",
  sentence:
    "Go all out for the line from so many metres; stay on a good wheel until the last straight.",
  event: "sprint",
  parameters: [
    metresParameter(
      "distance",
      "Metres before the line; his own habit if left out.",
      [60, LONGEST],
      null,
    ),
  ],
  // A quarter lap before, he settles when to decide.
  silentUntil: ({ raceLength, track }, values) =>
    raceLength - (values[0]! > 0 ? values[0]! : LONGEST) - 0.25 * track.lapLength - 1,
  speaks: (race, skater, values) => {
    const { state, heat } = race;
    const opens = heat.raceLength - opensAt(race, skater, values);
    if (state.soon[skater]! >= opens - 1) return true;
    if (opens < state.decideAt[skater]!) state.decideAt[skater] = opens;
    return false;
  },
  rides: (race, skater) => {
    const { state, heat } = race;
    const metres = heat.raceLength - state.soon[skater]!;
    const swings = heat.raceLength - LAST_STRAIGHT;
    if (metres > LAST_STRAIGHT + 1 && swings < state.decideAt[skater]!)
      state.decideAt[skater] = swings;
    if (state.soon[skater]! - state.since[skater]! < 1) {
      state.race[SPRINTER] = skater;
      alertGroup(race, skater);
    }
    const rank = state.groupRank[skater]!;
    const nearWheel = state.wheel[skater]! >= 0 && state.gap[skater]! < 3;
    if (metres > LAST_STRAIGHT + 1 && rank > 0 && rank < 4 && nearWheel)
      hold(state, skater, ALL_OUT, ALL_OUT);
    else rideFree(state, skater, ALL_OUT);
    return true;
  },
};

function opensAt(race: Race, skater: number, values: Float64Array): number {
  const wanted = values[0]!;
  return wanted > 0 ? wanted : race.state.sprintFrom[skater]!;
}

import { alertGroup } from "../alert.ts";
import { decideBy } from "../decide-by.ts";
import { ALL_OUT, comeForward, hold, rideFree } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { packPace } from "../shelter.ts";
import { sprintIsOn } from "../sprint-on.ts";
import { SPRINTER, TIME } from "../state.ts";
import { metresParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** From here everybody leaves the wheel he is on, metres before the line. */
const LAST_STRAIGHT = 170;
/** Place in his group that a skater keeps while he waits for his moment, 0 first: in reach of whoever goes. */
const KEEPS = 3;
/** Longest sprint that can be ordered, longer than any habit, m. */
const LONGEST = 1500;

/** In place of where it began: his sprint has not begun, he waits for his moment. */
const WAITS = -1e6;

/** The sprint for the line. */
export const sprint: Tactic = {
  name: "sprint",
  sentence:
    "Go all out for the line from so many metres, not before though others do; stay on a good wheel until the last straight.",
  inSprint: true,
  parameters: [
    metresParameter(
      "distance",
      "Metres before the line; his own habit if left out.",
      [60, LONGEST],
      null,
    ),
  ],
  speaks: (skater, values) => {
    const { heat } = onIce;
    const opens = heat.raceLength - opensAt(skater, values);
    if (state.soon[skater]! >= opens - 1) return true;
    decideBy(skater, opens);
    // Told where to go, he waits for it, though his habit or the others say otherwise.
    return values[0]! > 0 && sprintIsOn(skater);
  },
  rides: (skater, values) => {
    const { heat } = onIce;
    const metres = heat.raceLength - state.soon[skater]!;
    if (values[0]! > 0 && metres > values[0]! + 1) {
      bideHisTime(skater, heat.raceLength - values[0]!);
      return true;
    }
    const swings = heat.raceLength - LAST_STRAIGHT;
    if (metres > LAST_STRAIGHT + 1) decideBy(skater, swings);
    if (state.since[skater] === WAITS) state.since[skater] = state.soon[skater]!;
    if (state.soon[skater]! - state.since[skater]! < 1) open(skater);
    const rank = state.groupRank[skater]!;
    const nearWheel = state.wheel[skater]! >= 0 && state.gap[skater]! < 3;
    if (metres > LAST_STRAIGHT + 1 && rank > 0 && rank < 4 && nearWheel)
      hold(skater, ALL_OUT, ALL_OUT);
    else rideFree(skater, ALL_OUT);
    return true;
  },
};

/** All see him go. */
function open(skater: number): void {
  const { observer } = onIce;
  state.race[SPRINTER] = skater;
  alertGroup(skater);
  const begins = state.since[skater] === state.soon[skater];
  if (begins) observer?.event?.("sprint", state.race[TIME]!, skater, -1, 0, state.laps[skater]!);
}

/** Keeps with the first, whatever it costs, until where he opens. */
function bideHisTime(skater: number, opens: number): void {
  state.since[skater] = WAITS;
  decideBy(skater, opens);
  if (state.groupRank[skater]! > KEEPS) comeForward(skater, ALL_OUT, KEEPS);
  else hold(skater, packPace(skater), ALL_OUT);
}

function opensAt(skater: number, values: Float64Array): number {
  const wanted = values[0]!;
  return wanted > 0 ? wanted : state.sprintFrom[skater]!;
}

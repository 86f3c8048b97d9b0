import { decideBy } from "../decide-by.ts";
import { chance } from "../draw.ts";
import type { Race } from "../heat.ts";
import { ALL_OUT, comeForward, hold, rideFree } from "../intention.ts";
import { jump } from "../jump.ts";
import { CONTEST_FROM } from "../purpose.ts";
import { packPace, wheelCeiling } from "../shelter.ts";
import { metresToOrderedSprint, nextSprint, reserveShare } from "../situation.ts";
import { metresParameter, sprintParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** From how far before the line a skater brings himself into place, laps. */
export const APPROACH = 1.3;
/** Pace of those who lead into a sprint, share of critical power. Calibrated, MODEL 6.2. */
const APPROACH_PACE = 1.12;

/** Where skaters open a sprint for points who are not told where, m. Calibrated, MODEL 7.5. */
const LATEST = 120;
const EARLIEST = 260;
/** He rides through the line and eases off so far behind it, m: more than half a step, so that he never does before. Engineering assumption. */
const THROUGH = 20;

/** Sprints for intermediate points. */
export const contest: Tactic = {
  name: "contest",
  sentence:
    "Go for the points of an intermediate sprint: come forward in the lap before, all out at the end.",
  event: "contest",
  parameters: [
    sprintParameter("every sprint"),
    metresParameter(
      "distance",
      "Metres before the line at which to go all out; his own habit if left out.",
      [30, 600],
      null,
    ),
  ],
  speaks: (race, skater, values) =>
    metresToOrderedSprint(race, skater, values[0]!) < APPROACH * race.heat.track.lapLength,
  rides: (race, skater, values) => {
    const { state } = race;
    const lap = race.heat.track.lapLength;
    const metres = metresToOrderedSprint(race, skater, values[0]!);
    if (metres > APPROACH * lap) return false;
    const line = state.soon[skater]! + metres;
    const opensAt = values[1]! > 0 ? values[1]! : habitualDistance(race, skater);
    if (metres <= opensAt + 1) {
      // Who goes earlier than anybody is used to rides off, and is seen to.
      if (opensAt > EARLIEST && state.effort[skater]! < ALL_OUT) jump(race, skater);
      rideFree(state, skater, ALL_OUT);
      if (state.decideAt[skater]! > line - 1) state.decideAt[skater] = line + THROUGH;
      state.restUntil[skater] = line + 0.6 * lap;
      return true;
    }
    const opens = line - opensAt;
    decideBy(state, skater, opens);
    const pace = metres < 0.9 * lap ? APPROACH_PACE : packPace(race, skater);
    if (state.groupRank[skater]! > 2 && metres < 0.9 * lap) comeForward(state, skater, 1.4, 2);
    else hold(state, skater, pace, wheelCeiling(reserveShare(race, skater)));
    return true;
  },
};

/** Where a skater opens a sprint for points when nobody tells him, anew for each sprint. */
function habitualDistance(race: Race, skater: number): number {
  const sprint = nextSprint(race, skater);
  const share = chance(race.heat, race.state, skater, sprint, CONTEST_FROM);
  return LATEST + (EARLIEST - LATEST) * share;
}

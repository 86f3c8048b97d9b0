import { approachFrom, canBringBack, rivalAtHand } from "../approach.ts";
import { evenEffort } from "../breakaway.ts";
import { decideBy } from "../decide-by.ts";
import { chance } from "../draw.ts";
import { ALL_OUT, comeForward, FREE_RIDE, hold, rideFree } from "../intention.ts";
import { jump } from "../jump.ts";
import { onIce } from "../on-ice.ts";
import { CONTEST_FROM } from "../purpose.ts";
import { packPace } from "../shelter.ts";
import { groupSizeOf, metresToOrderedSprint, nextSprint } from "../situation.ts";
import { takeTurns } from "../take-turns.ts";
import { metresParameter, sprintParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Pace of those who lead into a sprint, share of critical power. Calibrated, MODEL 6.2. */
const APPROACH_PACE = 1.12;

/** Where skaters open a sprint for points who are not told where, m. Calibrated, MODEL 7.5. */
const LATEST = 120;
const EARLIEST = 260;
/** He rides through the line and eases off so far behind it, m: more than half a step, so that he never does before. Engineering assumption. */
const THROUGH = 20;
/** Hardest turn of who makes up ground on those who are away with the points, share of critical power. Engineering assumption, MODEL 7.5. */
const HARDEST_TURN = 1.6;
/** He answers who rides off once that one is less than this behind him, and looks again after so much, m. Engineering assumptions, MODEL 7.5. */
const BESIDE = 4;
const LOOK = 25;
/** A wheel this near takes him along, m. */
const AT_HAND = 6;

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
  speaks: (skater, values) => {
    const metres = metresToOrderedSprint(skater, values[0]!);
    if (metres < comesFrom(skater, values[1]!)) return true;
    if (values[1]! < metres && metres < Number.POSITIVE_INFINITY)
      decideBy(skater, state.soon[skater]! + metres - values[1]!);
    return false;
  },
  rides: (skater, values) => {
    const lap = onIce.heat.track.lapLength;
    const metres = metresToOrderedSprint(skater, values[0]!);
    if (metres > comesFrom(skater, values[1]!)) return false;
    const line = state.soon[skater]! + metres;
    const opensAt = values[1]! > 0 ? values[1]! : habitualDistance(skater);
    if (metres <= opensAt + 1) {
      // Who goes earlier than anybody is used to rides off, and is seen to.
      if (opensAt > EARLIEST && state.effort[skater]! < ALL_OUT) jump(skater);
      rideFree(skater, ALL_OUT);
      if (state.decideAt[skater]! > line - 1) state.decideAt[skater] = line + THROUGH;
      state.restUntil[skater] = line + 0.6 * lap;
      return true;
    }
    const opens = line - opensAt;
    decideBy(skater, opens);
    if (answersJump(skater)) return true;
    const pace = metres < 0.9 * lap ? APPROACH_PACE : packPace(skater);
    if (canBringBack(skater, metres)) {
      const size = groupSizeOf(skater);
      const even = evenEffort(skater, size, metres, HARDEST_TURN);
      takeTurns(skater, Math.max(pace, even));
    } else if (state.groupRank[skater]! > 2 && metres < 0.9 * lap) comeForward(skater, 1.4, 2);
    else hold(skater, pace, ALL_OUT);
    return true;
  },
};

/** Goes with whoever rides off for the points before it is time, on a wheel that goes along where he has one. False where nobody does, or not yet. */
function answersJump(skater: number): boolean {
  const rival = rivalAtHand(skater);
  if (rival < 0) return false;
  decideBy(skater, state.soon[skater]! + LOOK);
  if (state.distance[rival]! < state.distance[skater]! - BESIDE) return false;
  const wheel = state.wheel[skater]!;
  const isTaken = wheel >= 0 && state.gap[skater]! < AT_HAND && state.aim[wheel] === FREE_RIDE;
  if (isTaken) hold(skater, ALL_OUT, ALL_OUT);
  else rideFree(skater, ALL_OUT);
  return true;
}

/** From how far before the line it is his business, m: from where he comes into place, or goes all out if that is sooner. */
function comesFrom(skater: number, distance: number): number {
  const approach = approachFrom(skater);
  return distance > approach ? distance + 1 : approach;
}

/** Where a skater opens a sprint for points when nobody tells him, anew for each sprint. */
function habitualDistance(skater: number): number {
  const sprint = nextSprint(skater);
  const share = chance(skater, sprint, CONTEST_FROM);
  return LATEST + (EARLIEST - LATEST) * share;
}

import { onIce } from "./on-ice.ts";
import { lapsIn } from "./situation.ts";
import { MAIN_PACK } from "./state.ts";

const { state } = onIce;

/** So many laps after the neutral ones the order of the grid dissolves. Engineering assumption. */
const DISSOLVES = 2;
/** From here to the finish every metre may matter, m. */
const FINALE = 600;
/** A sprint for points is on from here before its line to there behind it, m: a little more than where habit opens it. */
const BEFORE_LINE = 270;
const BEHIND_LINE = 30;

/**
 * Whether this is a stretch of the race in which long steps do: the order of the grid has dissolved, and neither the first of
 * all nor the first of the main pack is sprinting for a line.
 */
export function isCalm(): boolean {
  const { order, distance, groupFirst, race } = state;
  const pack = race[MAIN_PACK]!;
  return (
    isFarFromLines(distance[order[0]!]!) &&
    (pack === 0 || isFarFromLines(distance[order[groupFirst[pack]!]!]!))
  );
}

function isFarFromLines(metres: number): boolean {
  const { heat } = onIce;
  const { track, raceLength, rules } = heat;
  if (raceLength - metres < FINALE) return false;
  const laps = lapsIn(metres);
  if (laps < rules.neutralLaps) return true;
  if (laps < rules.neutralLaps + DISSOLVES) return false;
  const after = heat.sprintAfterLap[laps]!;
  if (after >= 0 && rules.sprints[after]!.lap * track.lapLength - metres < BEFORE_LINE)
    return false;
  const before = heat.sprintBeforeLap[laps]!;
  return before < 0 || metres - before * track.lapLength > BEHIND_LINE;
}

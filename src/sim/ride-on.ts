import { chance } from "./draw.ts";
import { onIce } from "./on-ice.ts";
import { finishPointsFor, rankField, sprintPointsKept } from "./points.ts";
import { DISQUALIFICATION } from "./purpose.ts";
import { DISQUALIFIED, DONE, LAPPED, OVER, RUNNERS, RUNNING, STOPPED, TIME } from "./state.ts";
import { step } from "./step.ts";

const { state } = onIce;

/** Chance of a disqualification per start: 4 of 726 starts on the sheets. */
const DISQUALIFICATION_RATE = 0.0055;
/** No race lasts longer than this, s; whoever is still on the ice has stopped. */
const LONGEST = 1800;

/** Rides the race on the ice on until the front skater has covered `until` metres, or to the end. */
export function rideOn(until = Number.POSITIVE_INFINITY): void {
  const { race } = state;
  while (isOn(until)) step();
  if (race[TIME]! > LONGEST) stopAll();
  if (race[RUNNERS] === 0 && race[OVER] === 0) closeRace();
}

/** Whether somebody is still racing, short of the distance asked for. */
export function isOn(until = Number.POSITIVE_INFINITY): boolean {
  const { race, distance, order } = state;
  if (race[RUNNERS] === 0 || race[TIME]! > LONGEST) return false;
  return distance[order[0]!]! < until;
}

function stopAll(): void {
  for (let r = 0; r < state.race[RUNNERS]!; r++) state.status[state.order[r]!] = STOPPED;
  state.race[RUNNERS] = 0;
}

/** Disqualifications, points that count, and the ranking by the rules. */
function closeRace(): void {
  const { heat } = onIce;
  const { status } = state;
  const completed = new Uint8Array(heat.skaters);
  const disqualified = new Uint8Array(heat.skaters);
  for (let i = 0; i < heat.skaters; i++)
    if (chance(i, 0, DISQUALIFICATION) < DISQUALIFICATION_RATE) disqualify(i);
  for (let i = 0; i < heat.skaters; i++) {
    const isDone = status[i] === DONE || status[i] === RUNNING;
    completed[i] = isDone ? 1 : 0;
    disqualified[i] = status[i] === DISQUALIFIED ? 1 : 0;
    const kept = sprintPointsKept(heat.rules, state.points[i]!, isDone, status[i] === LAPPED);
    state.total[i] = kept + (isDone ? finishPointsFor(heat.rules, state.lineOrder[i]!) : 0);
  }
  const ranking = state.order.subarray(0, heat.skaters);
  rankField(
    {
      completed,
      disqualified,
      points: state.total,
      lineOrder: state.lineOrder,
      laps: state.laps,
      lastLine: state.lineTime,
    },
    ranking,
  );
  for (let place = 0; place < heat.skaters; place++) state.place[ranking[place]!] = place + 1;
  state.race[OVER] = 1;
}

/** Takes a skater out of the result; those who came over the line behind him move up. */
function disqualify(skater: number): void {
  const { heat } = onIce;
  const { lineOrder } = state;
  for (let i = 0; i < heat.skaters; i++)
    if (lineOrder[i]! > lineOrder[skater]! && lineOrder[i]! < heat.skaters) lineOrder[i]! -= 1;
  lineOrder[skater] = heat.skaters;
  state.status[skater] = DISQUALIFIED;
}

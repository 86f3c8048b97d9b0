import { chance } from "./draw.ts";
import { drawField } from "./draw-field.ts";
import type { Heat } from "./heat.ts";
import type { Observer } from "./observer.ts";
import { onIce, skate } from "./on-ice.ts";
import { finishPointsFor, rankField, sprintPointsKept } from "./points.ts";
import { DISQUALIFICATION, GRID } from "./purpose.ts";
import type { RaceKey } from "./race-key.ts";
import { raceKey } from "./random.ts";
import {
  ATTACKER,
  DISQUALIFIED,
  DONE,
  KEY_HIGH,
  KEY_LOW,
  KNOWN_HIGH,
  KNOWN_LOW,
  LAPPED,
  OVER,
  RaceState,
  RUNNERS,
  RUNNING,
  SPRINTER,
  STOPPED,
  TIME,
} from "./state.ts";
import { step } from "./step.ts";

const { state } = onIce;

/** Chance of a disqualification per start: 4 of 726 starts on the sheets. */
const DISQUALIFICATION_RATE = 0.0055;
/** No race lasts longer than this, s; whoever is still on the ice has stopped. */
const LONGEST = 1800;
/** Metres between two skaters of the line at the start. */
const START_SPACING = 1.2;
/** Stream number of the draws of what is known imperfectly; heats and lineages have others. */
const KNOWLEDGE_STREAM = 0x40000000;

/**
 * A race at the start line: everybody drawn, standing on the grid.
 * @param into a state of the same shape to use again, so that a long series allocates nothing
 */
export function startRace(heat: Heat, key: RaceKey, into?: RaceState): RaceState {
  const shape = {
    skaters: heat.skaters,
    sprints: heat.rules.sprints.length,
    laps: heat.rules.laps,
  };
  const state = into ?? new RaceState(shape);
  if (into) new Uint8Array(state.buffer).fill(0);
  skate(heat, state, null, () => lineUp(key));
  return state;
}

/**
 * Rides on until the front skater has covered `until` metres, or to the end.
 * A state that has been stopped, copied or stored goes on to the same bits.
 */
export function advance(
  heat: Heat,
  state: RaceState,
  until = Number.POSITIVE_INFINITY,
  observer: Observer | null = null,
): void {
  skate(heat, state, observer, () => rideOn(until));
}

/** The same for the race on the ice. */
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

/** Whether the result stands. */
export const raceIsOver = (state: RaceState): boolean => state.race[OVER] === 1;

/** Draws everybody for this race and puts them on the grid. */
function lineUp(key: RaceKey): void {
  const { heat } = onIce;
  const chanceKey = raceKey(key.seed, key.race, ((key.heat ?? 0) << 24) | (key.lineage ?? 0));
  const known = raceKey(key.seed, key.knowledge ?? key.race, KNOWLEDGE_STREAM);
  state.keys[KEY_HIGH] = chanceKey.hi;
  state.keys[KEY_LOW] = chanceKey.lo;
  state.keys[KNOWN_HIGH] = known.hi;
  state.keys[KNOWN_LOW] = known.lo;
  state.race[ATTACKER] = -1;
  state.race[SPRINTER] = -1;
  state.race[RUNNERS] = heat.skaters;
  drawField(key.habits);
  takeGrid();
}

/**
 * Lines the field up in the order of the grid; unknown places are drawn among those left over. The rows of
 * the grid string out into one line in the neutral lap, so the line is where the race begins.
 */
function takeGrid(): void {
  const { heat } = onIce;
  const { order } = state;
  for (let slot = 0; slot < heat.skaters; slot++) {
    const placed = heat.grid.indexOf(slot);
    order[slot] = placed >= 0 ? placed : nextUnplaced(slot);
  }
  for (let slot = 0; slot < heat.skaters; slot++) {
    const skater = order[slot]!;
    state.distance[skater] = -START_SPACING * slot;
    state.before[skater] = state.distance[skater]!;
    state.tactic[skater] = -1;
    state.clause[skater] = -1;
    state.leadSince[skater] = -1;
    state.wheel[skater] = -1;
    state.lineOrder[skater] = heat.skaters;
    state.draft[skater] = 1;
    state.alertAt[skater] = Number.POSITIVE_INFINITY;
    state.decideAt[skater] = -99;
    state.quarter[skater] = -1;
    state.nextLine[skater] = heat.track.lapLength;
  }
}

/** Of those without a known grid place and not yet lined up, the one with the smallest draw. */
function nextUnplaced(filled: number): number {
  const { heat } = onIce;
  let best = -1;
  let smallest = 2;
  for (let skater = 0; skater < heat.skaters; skater++) {
    if (heat.grid[skater]! >= 0 || state.order.subarray(0, filled).includes(skater)) continue;
    const draw = chance(skater, 0, GRID);
    if (draw < smallest) {
      smallest = draw;
      best = skater;
    }
  }
  return best;
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

import type { Heat, Race } from "./heat.ts";
import { PACK } from "./pack.ts";
import { MAIN_PACK } from "./state.ts";

/** Laps to go from where a skater is: 9.0 on the line with nine to go, 8.75 a quarter lap later. */
export function lapsToGo({ heat, state }: Race, skater: number): number {
  return (heat.raceLength - state.soon[skater]!) * heat.track.perLap;
}

/** Whole laps in so many metres from the start line; the rounding is that of a quarter lap's decision. */
export function lapsIn({ track, rules }: Heat, metres: number): number {
  const laps = Math.floor(metres * track.perLap + 2.5e-7);
  return Math.max(0, Math.min(laps, rules.laps));
}

/** Laps a skater has behind him. */
const lapsDone = ({ heat, state }: Race, skater: number): number =>
  lapsIn(heat, state.soon[skater]!);

/** Quarter laps skated since the start line, the index of a skater's decisions. */
export function quarterOf({ heat, state }: Race, skater: number): number {
  const quarters = Math.floor(4 * state.soon[skater]! * heat.track.perLap + 1e-6);
  return Math.max(quarters, 0);
}

/** The next intermediate sprint on a skater's way, or -1 after the last. */
export const nextSprint = (race: Race, skater: number): number =>
  race.heat.sprintAfterLap[lapsDone(race, skater)]!;

/** Metres from a skater to the line of an intermediate sprint; negative behind it. */
export function metresToSprint({ heat, state }: Race, skater: number, sprint: number): number {
  return heat.rules.sprints[sprint]!.lap * heat.track.lapLength - state.soon[skater]!;
}

/**
 * Metres to the line of the intermediate sprint that an order is about (from 1; NaN means whichever comes
 * next), or infinitely many when another one comes first or none is left.
 */
export function metresToOrderedSprint(race: Race, skater: number, wanted: number): number {
  const sprint = nextSprint(race, skater);
  if (sprint < 0 || (wanted > 0 && sprint !== wanted - 1)) return Number.POSITIVE_INFINITY;
  return metresToSprint(race, skater, sprint);
}

/** Laps since the last intermediate sprint line; a large number before the first. */
export function lapsSinceSprint(race: Race, skater: number): number {
  const { heat, state } = race;
  const lap = heat.sprintBeforeLap[lapsDone(race, skater)]!;
  return lap < 0 ? 99 : state.soon[skater]! * heat.track.perLap - lap;
}

/** Metres from the front of a skater's group to the last of the group before it; 0 in the first group. */
export function gapToGroupAhead({ state }: Race, skater: number): number {
  const group = state.group[skater]!;
  if (group === 0) return 0;
  const first = state.groupFirst[group]!;
  return state.distance[state.order[first - 1]!]! - state.distance[state.order[first]!]!;
}

/** Metres from the first skater of all to the front of a skater's group. */
export function gapToFront({ state }: Race, skater: number): number {
  const first = state.groupFirst[state.group[skater]!]!;
  return state.distance[state.order[0]!]! - state.distance[state.order[first]!]!;
}

/** Share of a lap behind the front at which a skater takes care not to be lapped. Engineering assumption, MODEL 7.7. */
const NEARLY_LAPPED = 0.45;

/** Whether a skater is in danger of being lapped. */
export const isNearlyLapped = (race: Race, skater: number): boolean =>
  gapToFront(race, skater) > NEARLY_LAPPED * race.heat.track.lapLength;

/** Skaters in groups ahead of a skater's own. */
export function skatersAhead({ state }: Race, skater: number): number {
  return state.groupFirst[state.group[skater]!]!;
}

/** How many a skater's group counts, he included. */
export const groupSizeOf = ({ state }: Race, skater: number): number =>
  state.groupSize[state.group[skater]!]!;

/** The group that the race revolves about. */
export const mainPack = ({ state }: Race): number => state.race[MAIN_PACK]!;

/** Whether a skater has lost the main pack and is not in another pack either. */
export function isDropped(race: Race, skater: number): boolean {
  return race.state.group[skater]! > mainPack(race) && groupSizeOf(race, skater) < PACK;
}

/** Whether others are ahead of a skater's pack, and he is still in it. */
export function othersAreAway(race: Race, skater: number): boolean {
  return skatersAhead(race, skater) > 0 && !isDropped(race, skater);
}

/** The strongest bond of a skater to anyone in the groups ahead of his own, 0..1. */
export function bondAhead({ heat, state }: Race, skater: number): number {
  const ahead = state.groupFirst[state.group[skater]!]!;
  let bond = 0;
  for (let r = 0; r < ahead; r++)
    bond = Math.max(bond, heat.bond[skater * heat.skaters + state.order[r]!]!);
  return bond;
}

/** Share of the anaerobic reserve left. */
export const reserveShare = ({ state }: Race, skater: number): number =>
  state.reserve[skater]! / state.capacity[skater]!;

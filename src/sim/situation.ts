import { onIce } from "./on-ice.ts";
import { PACK } from "./pack.ts";
import { MAIN_PACK } from "./state.ts";

const { state } = onIce;

/** Laps to go from where a skater is: 9.0 on the line with nine to go, 8.75 a quarter lap later. */
export function lapsToGo(skater: number): number {
  const { heat } = onIce;
  return (heat.raceLength - state.soon[skater]!) * heat.track.perLap;
}

/** Whole laps in so many metres from the start line; the rounding is that of a quarter lap's decision. */
export function lapsIn(metres: number): number {
  const { track, rules } = onIce.heat;
  const laps = Math.floor(metres * track.perLap + 2.5e-7);
  return Math.max(0, Math.min(laps, rules.laps));
}

/** Laps a skater has behind him. */
export const lapsDone = (skater: number): number => lapsIn(state.soon[skater]!);

/** Quarter laps skated since the start line, the index of a skater's decisions. */
export function quarterOf(skater: number): number {
  const { heat } = onIce;
  const quarters = Math.floor(4 * state.soon[skater]! * heat.track.perLap + 1e-6);
  return Math.max(quarters, 0);
}

/** The next intermediate sprint on a skater's way, or -1 after the last. */
export const nextSprint = (skater: number): number => onIce.heat.sprintAfterLap[lapsDone(skater)]!;

/** Metres from a skater to the line of an intermediate sprint; negative behind it. */
export function metresToSprint(skater: number, sprint: number): number {
  const { heat } = onIce;
  return heat.rules.sprints[sprint]!.lap * heat.track.lapLength - state.soon[skater]!;
}

/**
 * Metres to the line of the intermediate sprint that an order is about (from 1; NaN means whichever comes
 * next), or infinitely many when another one comes first or none is left.
 */
export function metresToOrderedSprint(skater: number, wanted: number): number {
  const sprint = nextSprint(skater);
  if (sprint < 0 || (wanted > 0 && sprint !== wanted - 1)) return Number.POSITIVE_INFINITY;
  return metresToSprint(skater, sprint);
}

/** Laps since the last intermediate sprint line; a large number before the first. */
export function lapsSinceSprint(skater: number): number {
  const { heat } = onIce;
  const lap = heat.sprintBeforeLap[lapsDone(skater)]!;
  return lap < 0 ? 99 : state.soon[skater]! * heat.track.perLap - lap;
}

/** Metres from the front of a skater's group to the last of the group before it; 0 in the first group. */
export function gapToGroupAhead(skater: number): number {
  const group = state.group[skater]!;
  if (group === 0) return 0;
  const first = state.groupFirst[group]!;
  return state.distance[state.order[first - 1]!]! - state.distance[state.order[first]!]!;
}

/** Metres from the first skater of all to the front of a skater's group. */
export function gapToFront(skater: number): number {
  const first = state.groupFirst[state.group[skater]!]!;
  return state.distance[state.order[0]!]! - state.distance[state.order[first]!]!;
}

/** Share of a lap behind the front at which a skater takes care not to be lapped. Engineering assumption, MODEL 7.7. */
const NEARLY_LAPPED = 0.45;

/** Whether a skater is in danger of being lapped. */
export const isNearlyLapped = (skater: number): boolean =>
  gapToFront(skater) > NEARLY_LAPPED * onIce.heat.track.lapLength;

/** Skaters in groups ahead of a skater's own. */
export function skatersAhead(skater: number): number {
  return state.groupFirst[state.group[skater]!]!;
}

/** How many a skater's group counts, he included. */
export const groupSizeOf = (skater: number): number => state.groupSize[state.group[skater]!]!;

/** The group that the race revolves about. */
export const mainPack = (): number => state.race[MAIN_PACK]!;

/** Whether a skater has lost the main pack and is not in another pack either. */
export function isDropped(skater: number): boolean {
  return state.group[skater]! > mainPack() && groupSizeOf(skater) < PACK;
}

/** Whether others are ahead of a skater's pack, and he is still in it. */
export function othersAreAway(skater: number): boolean {
  return skatersAhead(skater) > 0 && !isDropped(skater);
}

/** The strongest bond of a skater to anyone in the groups ahead of his own, 0..1. */
export function bondAhead(skater: number): number {
  const { heat } = onIce;
  const ahead = state.groupFirst[state.group[skater]!]!;
  let bond = 0;
  for (let r = 0; r < ahead; r++)
    bond = Math.max(bond, heat.bond[skater * heat.skaters + state.order[r]!]!);
  return bond;
}

/** Share of the anaerobic reserve left. */
export const reserveShare = (skater: number): number =>
  state.reserve[skater]! / state.capacity[skater]!;

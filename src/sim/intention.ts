import { onIce } from "./on-ice.ts";

const { state } = onIce;

/** What a skater's legs are told between two decisions: values of `RaceState.aim`. */
/** keep the wheel; set the pace where there is none */
export const HOLD = 0;
/** come forward on the outside until `aimRank` */
export const FORWARD = 1;
/** ride at `effort`, past whoever is slower */
export const FREE_RIDE = 2;
/** leave the line and let others by until `aimRank` */
export const BACK = 3;

/** All he has, whatever that is just now. */
export const ALL_OUT = 99;

/** Keeps the wheel for at most `ceiling`, sets the pace at `effort` where there is none (shares of critical power). */
export function hold(skater: number, effort: number, ceiling: number): void {
  intend(skater, HOLD, effort, ceiling, -1);
}

/**
 * Comes forward at `effort` until he is at `rank` of his group (0 first); when a faster train comes by, he
 * spends up to half as much again to go with it.
 */
export function comeForward(skater: number, effort: number, rank: number): void {
  intend(skater, FORWARD, effort, 1.5 * effort, rank);
}

/** Rides at `effort` and passes whoever is in the way. */
export function rideFree(skater: number, effort: number): void {
  intend(skater, FREE_RIDE, effort, effort, -1);
}

/** Swings off and lets others by until he is at `rank` of his group. */
export function dropBack(skater: number, effort: number, rank: number): void {
  intend(skater, BACK, effort, effort, rank);
}

/** Multiplies what he has just been told to spend. */
export function overdo(skater: number, factor: number): void {
  state.effort[skater]! *= factor;
  state.ceiling[skater]! *= factor;
}

function intend(skater: number, aim: number, effort: number, ceiling: number, rank: number): void {
  state.aim[skater] = aim;
  state.effort[skater] = effort;
  state.ceiling[skater] = ceiling;
  state.aimRank[skater] = rank;
  state.staysOut[skater] = 0;
}

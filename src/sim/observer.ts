import type { Heat } from "./heat.ts";
import type { RaceState } from "./state.ts";

/** What can happen to a skater in a race, as told to an observer. */
export type RaceEvent =
  | "shot"
  | "attack"
  | "join"
  | "chase"
  | "contest"
  | "sprint"
  | "sprint-line"
  | "lap-line"
  | "swing-off"
  | "boxed-in"
  | "sit-up"
  | "slip"
  | "fall"
  | "back-up"
  | "out"
  | "lapped"
  | "finish";

/**
 * Looks on without touching the race; where there is none, nothing is spent on it. The state it is shown is the one on the ice:
 * of each column the first `heat.skaters` count, the rest is 0.
 */
export interface Observer {
  /** Called at the end of each step with the length of the step in seconds. */
  step?(heat: Heat, state: RaceState, seconds: number): void;
  /**
   * Called when something happens; `time` in seconds from the start.
   * `other`: who brought him down, or -1. `value`: for lines the rank over the line
   * (0 first) and `lap` the lap just completed.
   */
  event?(
    kind: RaceEvent,
    time: number,
    skater: number,
    other: number,
    value: number,
    lap: number,
  ): void;
  /** Called before a skater decides; leaves what it looked at as it was. */
  decides?(skater: number): void;
}

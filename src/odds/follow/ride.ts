import type { Stage } from "./stage.ts";

/** Races on the start line. */
interface RideBegin {
  begin: { from: number; races: number };
}

/** Riding to the end of a stage. */
interface RideOn {
  on: Stage;
  races: number;
  block: ArrayBuffer;
}

/** Riding to the finish as chance has it. */
export interface RideHome {
  /** Number of the first race of the block among those ridden home, and of how many one is. */
  home: { from: number; every: number };
  /** Skaters who have been given other orders since, and think anew. */
  rethink: number[];
  races: number;
  block: ArrayBuffer;
}

/** What to do with races under way; plain data. */
export type Ride = RideBegin | RideOn | RideHome;

import type { ArmsRun } from "../arms/arms-run.ts";
import type { Mean } from "../intervals.ts";

/** One quantity of a ride, under the better plan and under the other, race by race on the same luck. */
export interface WhyRow {
  key: WhyKey;
  label: string;
  unit: string;
  /** Digits after the point worth telling. */
  digits: number;
  plan: number;
  against: number;
  difference: Mean;
  /** In the races that only the better plan reached its goal in; null where they are too few. */
  turned: Mean | null;
  /** Races in which both rides have it. */
  pairs: number;
  /** Whether it moved beyond what sampling explains, all rows together. */
  moved: boolean;
}

export type WhyKey =
  | "wind"
  | "reserve"
  | "outside"
  | "sprintPoints"
  | "sprintPlace"
  | "finishOrder"
  | "boxed"
  | "incidents";

/** What moved when a plan did better than another; the JSON of `massstart compare --why`. */
export interface Why extends ArmsRun {
  /** The better of the two, and the other. */
  plan: string;
  against: string;
  gain: Mean;
  /** Races in which only the better plan reached the goal, and only the other. */
  onlyPlan: number;
  onlyAgainst: number;
  rows: WhyRow[];
  /** What happened on average, and what happened where it mattered. */
  sentences: [string, string];
}

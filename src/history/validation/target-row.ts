import type { Estimate } from "../estimate.ts";

/** One target held against simulated races: a line of the report, and of the JSON. */
export interface TargetRow {
  id: string;
  /** Null where gender makes no difference. */
  gender: "men" | "women" | null;
  what: string;
  /** Where the range comes from. */
  from: string;
  /** Whether the interval of the simulated value meets the range. */
  in: boolean;
  /** Reported, not judged. */
  informative: boolean;
  real: { low: number; high: number };
  simulated: Estimate;
  /** What the interval is. */
  interval: string;
  /** What exactly is counted. */
  counted: string;
  /** Ids of the scenarios skated; empty for what needs no race. */
  fields: string[];
  /** Races skated of each field. */
  races: number;
  /** What is worth knowing beside the value. */
  note?: string;
}

/** Whether an interval and a range have a point in common; never where nothing could be measured. */
export const meets = (simulated: Estimate, real: { low: number; high: number }): boolean =>
  simulated.low <= real.high && simulated.high >= real.low;

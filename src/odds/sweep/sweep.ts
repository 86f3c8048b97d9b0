import type { ArmsRun } from "../arms/arms-run.ts";
import type { Difference } from "../compare/difference-of.ts";
import type { Chance, Mean } from "../intervals.ts";

/** One parameter that a sweep goes through. */
export interface SweepAxis {
  /** As it stands in the plan: "togo", and of which tactic. */
  parameter: string;
  tactic: string;
  /** What it is, in a sentence. */
  sentence: string;
  unit: string | null;
  values: number[];
  /** Standard deviation of the kernel that smoothed, in the parameter's unit; 0 not smoothed, null a straight line. */
  bandwidth: number | null;
}

/** One value of the parameter, or one pair of values. */
export interface SweepPoint {
  /** A value per axis. */
  at: number[];
  plan: string;
  /** Counted at this point alone. */
  tried: Chance;
  /** Read off the smoothed curve, with its standard error. */
  smooth: Chance & { error: number };
  /** Chance at the best point less the one here, both smoothed; the interval is wide enough for all points together. */
  behind: Mean;
  /** Whether it is statistically no worse than the best. */
  asGood: boolean;
}

/** A plan over a range of its parameters; the JSON of `massstart compare --sweep`. */
export interface Sweep extends ArmsRun {
  asked: "if we try it";
  /** The plan whose parameters were varied, and what stands in the others' place. */
  plan: string;
  axes: SweepAxis[];
  /** By the first axis, then by the second. */
  points: SweepPoint[];
  best: {
    at: number[];
    plan: string;
    /** Chance there, judged on versions that did not choose it. */
    chance: Chance;
    /** Axes at whose end it lies, so that beyond it may be better still. */
    atEnd: string[];
  };
  /** By axis the least and the greatest value that is as good as the best, and whether all between are so too. */
  plateau: { from: number; to: number; unbroken: boolean }[];
  /** The plan that it is held against on the same races, and the best value against it: total interval and sampling. */
  against: { plan: string; chance: Chance; difference: Difference; betterIn: number };
}

/** What to vary. */
export interface SweepQuestion {
  skater: string;
  goal: string;
  plan: string;
  against: string;
  /** One or two, as `readSweep` reads them: "togo=2..14", "contest:distance=100..300/20". */
  ranges: readonly string[];
}

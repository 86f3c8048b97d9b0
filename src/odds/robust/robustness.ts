import type { ArmsRun } from "../arms/arms-run.ts";
import type { Chance, Mean } from "../intervals.ts";

/** How a plan may go wrong. */
export type MishapKey = "late" | "hard" | "wrongWheel" | "copied" | "allOwn";

/** The plan executed badly, on the same races as when executed well. */
export interface Mishap {
  key: MishapKey;
  /** @example "a lap late" */
  label: string;
  /** What he does instead, or what a rival does too. */
  plan: string;
  chance: Chance;
  /** Against the other plan, executed well. */
  gain: Mean;
  /** Against the plan executed well. */
  loss: Mean;
  /** Share of the gain that is left, with Fieller's interval; null where there is no clear gain to lose. */
  survives: { share: number; low: number; high: number } | null;
}

/** What is left of a plan's gain when it is executed badly; the JSON of `massstart compare --robust`. */
export interface Robustness extends ArmsRun {
  plan: string;
  against: string;
  chance: Chance;
  againstChance: Chance;
  gain: Mean;
  mishaps: Mishap[];
  /** Mishaps that this plan cannot have, with the reason. */
  leftOut: { key: MishapKey; reason: string }[];
}

/** What is changed step by step to see where the advice flips. */
export type FlipKey = "sprintRank" | "dayForm" | "chase";

/** One setting of what is changed. */
interface FlipPoint {
  at: number;
  /** Gain of the plan against the other as counted, and read off the smoothed curve; intervals for all points together. */
  gain: Mean;
  smooth: Mean;
}

/** The gain of a plan along one thing that may be other than thought. */
export interface Flip {
  key: FlipKey;
  label: string;
  unit: string;
  /** Where it stands now. */
  now: number;
  points: FlipPoint[];
  /**
   * Whether the other plan becomes better somewhere in the range: shown, not shown though it may be so, or ruled out.
   */
  verdict: "flips" | "may flip" | "does not flip";
  /** Where the smoothed gain crosses nothing, with the values at which it cannot be told from nothing; null if nowhere. */
  flipsAt: { at: number; low: number; high: number } | null;
  sentence: string;
}

/** Where the advice flips; part of the JSON of `massstart compare --robust`. */
export interface Flips extends ArmsRun {
  plan: string;
  against: string;
  rows: Flip[];
}

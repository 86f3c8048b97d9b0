import type { ArmsRun } from "../arms/arms-run.ts";
import type { Mean } from "../intervals.ts";

/** One input at one setting, and the gain of the plan on the other there, all else being low as often as high. */
interface SensitivityEnd {
  /** @example "-3 %" */
  label: string;
  gain: Mean;
}

/** How far the answer moves with one quality of the skater or one assumption. */
export interface SensitivityRow {
  key: string;
  label: string;
  kind: "quality" | "assumption";
  low: SensitivityEnd;
  high: SensitivityEnd;
  /** Gain at the high setting less that at the low one, on the same races; intervals hold for all rows together. */
  swing: Mean;
  /** How far the chance under the plan itself moves. */
  chanceSwing: Mean;
}

/** What moves the answer most; the JSON of `massstart compare --sensitivity`. */
export interface Sensitivity extends ArmsRun {
  plan: string;
  against: string;
  /** Gain over all settings of the design, and the chance under the plan. */
  base: Mean;
  chance: number;
  /** Largest swing first. */
  rows: SensitivityRow[];
  /** What the settings are, and how they were combined. */
  settings: string;
  design: string;
}

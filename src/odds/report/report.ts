import type { Scenario } from "../../sim/scenario.ts";
import type { Comparison } from "../compare/compare-plans.ts";
import type { PointsToGetThrough } from "../cut/points-to-get-through.ts";
import type { Odds } from "../odds.ts";

/** Everything that a report tells and holds. */
export interface Report {
  /** What was skated. */
  scenario: Scenario;
  /** Plans of one skater; null where a report is about the field alone. */
  comparison: Comparison | null;
  /** Everybody's chances; with a comparison, where the skater rides its best plan. */
  odds: Odds;
  /** From the same races; null where nobody goes through. */
  cut: PointsToGetThrough | null;
}

import type { TacticParameter } from "./plan.ts";
import type { Rules } from "./rules.ts";

/** What of the rules a plan can go beyond. */
export type PlanRules = Pick<Rules, "laps" | "neutralLaps" | "sprints">;

/** Bounds of a parameter, and in a heat no more sprints than it has, nor laps to go once the neutral lap is over. */
export function heatBounds(
  { counts, min, max = Number.POSITIVE_INFINITY }: TacticParameter,
  { laps, neutralLaps, sprints }: PlanRules,
): { min?: number; max: number } {
  const most =
    counts === "sprints" ? sprints.length : counts === "laps to go" ? laps - neutralLaps : max;
  return { ...(min === undefined ? {} : { min }), max: Math.min(max, most) };
}

import { type AbilityContext, type AbilityPosterior, fitAbility } from "../sim/ability.ts";
import { exp } from "../sim/math.ts";
import type { SoloAbility } from "../sim/solo.ts";

/** The middle of what is known of a skater. */
export function middleOf({ mean, mass, dragArea }: AbilityPosterior): SoloAbility {
  const [criticalPower, anaerobicReserve, peakPower] = Array.from(mean, exp) as [
    number,
    number,
    number,
  ];
  return { criticalPower, anaerobicReserve, peakPower, mass, dragArea };
}

/**
 * The middle of the prior: the skater by whom times of different rinks are compared, and of whom experiments
 * are made.
 *
 * @example typicalSkater({ gender: "men", level: "world-cup-a", asOf: "2026-01-01" }).mass // 75
 */
export const typicalSkater = (context: AbilityContext): SoloAbility =>
  middleOf(fitAbility([], context));

import type { AbilityPosterior } from "./ability.ts";

/** Day form: spread of critical power, reserve and peak power of one skater between days. MODEL 5.4. */
export const FORM: readonly number[] = [0.014, 0.05, 0.025];

/**
 * A skater in a form that is known to be so many standard deviations between days above his usual one; what is not known
 * of the day, and how well he is known, stays as it is.
 */
export function inForm(ability: AbilityPosterior, form: number): AbilityPosterior {
  if (form === 0) return ability;
  const mean = Float64Array.from(ability.mean, (value, i) => value + form * FORM[i]!);
  return { ...ability, mean };
}

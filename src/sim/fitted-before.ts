import { type AbilityContext, type AbilityPosterior, fitAbility } from "./ability.ts";
import type { SoloTime } from "./scenario.ts";

/** Abilities fitted last, of several heats. */
const MOST = 256;
const fits = new Map<string, AbilityPosterior>();

/**
 * The same as `fitAbility`, fitted once: whoever compares plans compiles one heat again and again, and nearly all of that
 * is fitting. Not to be written into.
 */
export function fittedBefore(
  times: readonly SoloTime[],
  context: AbilityContext,
): AbilityPosterior {
  const key = JSON.stringify([times, context]);
  const fitted = fits.get(key) ?? fitAbility(times, context);
  fits.delete(key);
  fits.set(key, fitted);
  for (const oldest of fits.keys()) {
    if (fits.size <= MOST) break;
    fits.delete(oldest);
  }
  return fitted;
}

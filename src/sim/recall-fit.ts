import { type AbilityContext, type AbilityPosterior, fitAbility } from "./ability.ts";
import type { SoloTime } from "./scenario.ts";

/** Fits kept: the starters of all shipped races, each on the day of his race. */
const KEPT = 2000;

const fits = new Map<string, AbilityPosterior>();

/**
 * `fitAbility`, or what it said of the same times before: a heat is compiled anew for every plan that is compared, and fitting
 * its skaters is nearly all of that. A pure function all the same; nobody may change what it returns.
 */
export function recallFit(times: readonly SoloTime[], context: AbilityContext): AbilityPosterior {
  const key = JSON.stringify([times, context]);
  const known = fits.get(key);
  if (known) return known;
  const fit = fitAbility(times, context);
  if (fits.size >= KEPT) fits.clear();
  fits.set(key, fit);
  return fit;
}

import { nearestName } from "../sim/nearest-name.ts";
import type { Entry } from "../sim/scenario.ts";

/**
 * Names of the starters of a country.
 *
 * @param team three letters, in any case
 * @throws one-line Error where nobody starts for it
 */
export function teamOf(entries: readonly Entry[], team: string): string[] {
  const wanted = team.toUpperCase();
  const starters = entries.filter(({ country }) => country === wanted);
  if (starters.length > 0) return starters.map(({ name }) => name);
  const known = [...new Set(entries.flatMap(({ country }) => country ?? []))].sort();
  const near = nearestName(wanted, known);
  const hint = near === null ? `known: ${known.join(", ")}` : `did you mean ${near}?`;
  throw new Error(`team: expected a country with a starter, got "${team}" (${hint})`);
}

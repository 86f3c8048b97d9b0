import { mean } from "simple-statistics";
import { type Estimate, raceInterval } from "./race-interval.ts";

/**
 * Mean over races with a bootstrap interval over races, the unit that is independent: starters of one race are not.
 *
 * @param perRace one value a race; null where a race says nothing
 * @returns null where no race says anything
 */
export function meanOverRaces(perRace: readonly (number | null)[], seed: string): Estimate | null {
  const known = perRace.filter((value) => value !== null);
  if (known.length === 0) return null;
  const meanOf = (counts: Uint32Array) => {
    let sum = 0;
    for (let race = 0; race < counts.length; race++) sum += counts[race]! * known[race]!;
    return sum / known.length;
  };
  return { value: mean(known), ...raceInterval(known.length, meanOf, seed) };
}

import { mean } from "simple-statistics";
import { bootstrap } from "../odds/bootstrap.ts";

/** A value with the 95 % interval in which the choice of races leaves it. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/**
 * Mean over races with a bootstrap interval over races, the unit that is independent: starters of one race are not.
 *
 * @param perRace one value a race; null where a race says nothing
 * @returns null where no race says anything
 */
export function meanOverRaces(perRace: readonly (number | null)[], seed: string): Estimate | null {
  const known = perRace.filter((value) => value !== null);
  if (known.length === 0) return null;
  const { low, high } = bootstrap(
    known.length,
    (counts) => {
      let sum = 0;
      for (let race = 0; race < counts.length; race++) sum += counts[race]! * known[race]!;
      return sum / known.length;
    },
    seed,
  );
  return { value: mean(known), low, high };
}

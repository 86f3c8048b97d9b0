import { bootstrap } from "../odds/bootstrap.ts";

/** A value with the 95 % interval in which the choice of races leaves it; null ends where too few races tell. */
export interface Estimate {
  value: number;
  low: number | null;
  high: number | null;
}

/** Races below which no interval is told: drawn again, they show next to nothing but themselves, one race no doubt at all. Our choice. */
export const FEWEST_RACES = 5;

/**
 * The interval of a statistic, by a bootstrap over races: races are independent, starters of one race are not.
 *
 * @param statistic from the number of times that each race counts; NaN where it cannot be worked out
 */
export function raceInterval(
  races: number,
  statistic: (counts: Uint32Array) => number,
  seed: string,
): Pick<Estimate, "low" | "high"> {
  if (races < FEWEST_RACES) return { low: null, high: null };
  const { low, high } = bootstrap(races, statistic, seed);
  return Number.isNaN(low) ? { low: null, high: null } : { low, high };
}

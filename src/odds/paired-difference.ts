import { deviate, LEVEL, type Mean } from "./intervals.ts";
import type { Outcomes } from "./outcomes.ts";

/**
 * Chance of one skater to come in the first `places` under one plan minus that under another, both skated
 * on the same luck race by race.
 * @throws where the two do not hold the same races
 */
export function pairedDifference(
  plan: Outcomes,
  other: Outcomes,
  skater: number,
  places: number,
  level = LEVEL,
): Mean {
  const { from, races, skaters } = plan;
  if (other.from !== from || other.races !== races || other.skaters !== skaters)
    throw new Error(
      `pairedDifference: expected races ${from} to ${from + races}, got ${other.from} to ${other.from + other.races}`,
    );
  let onlyPlan = 0;
  let onlyOther = 0;
  for (let k = skater; k < races * skaters; k += skaters) {
    const inPlan = plan.place[k]! <= places;
    const inOther = other.place[k]! <= places;
    if (inPlan && !inOther) onlyPlan++;
    if (inOther && !inPlan) onlyOther++;
  }
  return pairedShare(onlyPlan, onlyOther, races, level);
}

/**
 * Difference of two shares of the same races. With f races where only the first succeeds, g where only the
 * second: a = (f+1)/(n+2), b = (g+1)/(n+2), difference a - b ± z sqrt((a + b - (a-b)²)/(n+2)).
 * Source: Bonett and Price 2012, adjusted Wald interval for paired proportions.
 */
export function pairedShare(
  onlyFirst: number,
  onlySecond: number,
  races: number,
  level = LEVEL,
): Mean {
  const a = (onlyFirst + 1) / (races + 2);
  const b = (onlySecond + 1) / (races + 2);
  const half = deviate(level) * Math.sqrt((a + b - (a - b) * (a - b)) / (races + 2));
  return { mean: (onlyFirst - onlySecond) / races, low: a - b - half, high: a - b + half };
}

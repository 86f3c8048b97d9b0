import type { Outcomes } from "../../odds/outcomes.ts";
import type { Heat } from "../../sim/heat.ts";

/** Simulated races of one field, with the passings at every lap line. */
export interface FieldRaces {
  heat: Heat;
  outcomes: Outcomes;
  /** Seed text they were skated from. */
  seed: string;
}

/** Skaters by their order over the finish line; those without a place there are left out. */
export function overTheLine({ skaters, lineOrder }: Outcomes, race: number): number[] {
  const order = new Array<number>(skaters).fill(-1);
  for (let i = 0; i < skaters; i++) {
    const place = lineOrder[race * skaters + i]!;
    if (place < skaters) order[place] = i;
  }
  return order.filter((skater) => skater >= 0);
}

/** Who was ranked in a place, from 1. */
export const rankedAt = ({ skaters, place }: Outcomes, race: number, wanted: number): number =>
  place.subarray(race * skaters, (race + 1) * skaters).indexOf(wanted);

/** Seconds at the end of a lap (from 1) for each skater; 0 for who did not get there. */
export function passingsAt(
  { skaters, laps, passings }: Outcomes,
  race: number,
  lap: number,
): Float64Array {
  const start = race * skaters * laps + lap - 1;
  return Float64Array.from({ length: skaters }, (_, i) => passings[start + i * laps]! / 1000);
}

/** One number a race. */
export const perRace = ({ races }: Outcomes, value: (race: number) => number): Float64Array =>
  Float64Array.from({ length: races }, (_, race) => value(race));

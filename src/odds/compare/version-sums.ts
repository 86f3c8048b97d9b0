import { ONES, RACES_PER_VERSION, type RaceBits } from "./race-bits.ts";

/** Races of a number of versions, summed up version by version. */
export interface VersionSums {
  versions: number;
  /** How many versions have the sum k - `RACES_PER_VERSION`, from -8 to 8. */
  counts: Float64Array;
  /** Sum over the races of the square of their value. */
  squares: number;
}

/**
 * Over the first `versions`: +1 for a race in which only the plan reached the goal, -1 for one in which only the
 * other did; without another +1 for each in which the plan did.
 */
export function sumVersions(plan: RaceBits, other: RaceBits | null, versions: number): VersionSums {
  const counts = new Float64Array(2 * RACES_PER_VERSION + 1);
  let squares = 0;
  for (let version = 0; version < versions; version++) {
    const mine = plan.version(version);
    const his = other === null ? 0 : other.version(version);
    counts[ONES[mine]! - ONES[his]! + RACES_PER_VERSION]!++;
    squares += ONES[mine ^ his]!;
  }
  return { versions, counts, squares };
}

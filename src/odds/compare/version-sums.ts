import { ONES, RACES_PER_VERSION, type RaceBits } from "./race-bits.ts";

/** Races of a number of versions, summed up version by version. */
export interface VersionSums {
  versions: number;
  /** How many versions have the sum k - `RACES_PER_VERSION`, from -8 to 8. */
  counts: Float64Array;
  /** Sum over the races of the square of their value. */
  squares: number;
}

/** Of no version yet. */
export const noVersions = (): VersionSums => ({
  versions: 0,
  counts: new Float64Array(2 * RACES_PER_VERSION + 1),
  squares: 0,
});

/**
 * Over the first `versions`: +1 for a race in which only the plan reached the goal, -1 for one in which only the
 * other did; without another +1 for each in which the plan did.
 */
export const sumVersions = (
  plan: RaceBits,
  other: RaceBits | null,
  versions: number,
): VersionSums => addVersions(noVersions(), plan, other, versions);

/** Goes on with sums up to a number of versions. */
export function addVersions(
  sums: VersionSums,
  plan: RaceBits,
  other: RaceBits | null,
  to: number,
): VersionSums {
  for (; sums.versions < to; sums.versions++) {
    const mine = plan.version(sums.versions);
    const his = other === null ? 0 : other.version(sums.versions);
    sums.counts[ONES[mine]! - ONES[his]! + RACES_PER_VERSION]!++;
    sums.squares += ONES[mine ^ his]!;
  }
  return sums;
}

import { clusteredDifference, clusteredShare } from "../compare/clustered.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { type Ends, totalChance, totalDifference } from "../compare/total-interval.ts";
import { spreadOfSums, type VersionSpread } from "../compare/version-spread.ts";
import type { Chance, Mean } from "../intervals.ts";
import type { Pays, Reached } from "./pair-goal.ts";

/**
 * What is version and what is luck in how often a cell pays, or pays more often than another: over the whole versions that
 * both have. Null below two of them.
 */
function spreadOf(cell: Reached, other: Reached | null, pays: Pays): VersionSpread | null {
  const races = Math.min(cell.length, other?.length ?? cell.length);
  const versions = Math.floor(races / RACES_PER_VERSION);
  if (versions < 2) return null;
  const sums = { versions, sum: 0, sumOfSquares: 0, squares: 0 };
  for (let version = 0; version < versions; version++) {
    let own = 0;
    for (let k = 0; k < RACES_PER_VERSION; k++) {
      const race = version * RACES_PER_VERSION + k;
      const value = Number(pays(cell[race]!)) - (other ? Number(pays(other[race]!)) : 0);
      own += value;
      sums.squares += value * value;
    }
    sums.sum += own;
    sums.sumOfSquares += own * own;
  }
  return spreadOfSums(sums);
}

/** How often a cell pays: what sampling leaves. */
export function cellChance(cell: Reached, pays: Pays, level?: number): Chance {
  const spread = spreadOf(cell, null, pays);
  return clusteredShare(cell.filter(pays).length, cell.length, spread?.ofMean ?? 0, level);
}

/** The same with what imperfect knowledge leaves. @param chance as of `cellChance` */
export const cellTotal = (cell: Reached, pays: Pays, chance: Chance): Ends =>
  totalChance(chance.p, chance, spreadOf(cell, null, pays)?.between ?? 0);

/** How much more often one cell pays than another, on the races that both hold. */
export function pairedPays(cell: Reached, other: Reached, pays: Pays, level?: number): Mean {
  const races = Math.min(cell.length, other.length);
  let onlyCell = 0;
  let onlyOther = 0;
  for (let race = 0; race < races; race++) {
    const inCell = pays(cell[race]!);
    const inOther = pays(other[race]!);
    if (inCell && !inOther) onlyCell++;
    if (inOther && !inCell) onlyOther++;
  }
  const spread = spreadOf(cell, other, pays);
  return clusteredDifference(onlyCell, onlyOther, races, spread?.ofMean ?? 0, level);
}

/** The same with what imperfect knowledge leaves. @param difference as of `pairedPays` */
export const pairedTotal = (cell: Reached, other: Reached, pays: Pays, difference: Mean): Ends =>
  totalDifference(difference.mean, difference, spreadOf(cell, other, pays)?.between ?? 0);

import { exp, log } from "../../sim/math.ts";
import { RACES_PER_VERSION } from "./race-bits.ts";
import type { VersionSums } from "./version-sums.ts";

/** What is version and what is luck in the mean of a quantity over races. */
export interface VersionSpread {
  mean: number;
  /** Variance between the means that endless races of each version would have. */
  between: number;
  /** Variance between races of one version. */
  within: number;
  /** Variance of the mean: luck and the choice of versions together. */
  ofMean: number;
  /** What the variance between versions may be, with weights that add up to 1; `between` is their mean. */
  plausible: { between: number; weight: number }[];
}

/** How many standard deviations between versions are weighed, from 0 to beyond what can be so. */
const WEIGHED = 41;

/**
 * One-way random effects over n races in each of V versions: within = MSW, variance of the mean = MSB / (n V).
 * The variance between versions could be had by subtraction, (MSB - MSW) / n, but with few versions that is often 0
 * and then says too much; so every standard deviation s is weighed with its likelihood, (V - 1) MSB / (within + n s²) being
 * chi-square, and none is more plausible than another beforehand.
 * Source: Searle, Casella and McCulloch 1992, chapter 3; for nested simulation Sun, Apley and Staum 2011; flat
 * prior of the standard deviation, Gelman 2006.
 * @param sums of two versions at least
 */
export const versionSpread = (sums: VersionSums): VersionSpread => spreadOfSums(summedUp(sums));

/** Sums from how many versions have each. */
export function summedUp({ versions, counts, squares }: VersionSums): SummedVersions {
  const n = RACES_PER_VERSION;
  let sum = 0;
  let sumOfSquares = 0;
  counts.forEach((count, k) => {
    sum += count * (k - n);
    sumOfSquares += count * (k - n) * (k - n);
  });
  return { versions, sum, sumOfSquares, squares };
}

/** Versions of eight races each, summed up. */
interface SummedVersions {
  versions: number;
  /** Sum of all values, of the squares of the versions' sums, and of the squares of the values. */
  sum: number;
  sumOfSquares: number;
  squares: number;
}

/** The same from sums alone, of whatever values. */
export function spreadOfSums({
  versions,
  sum,
  sumOfSquares,
  squares,
}: SummedVersions): VersionSpread {
  const n = RACES_PER_VERSION;
  const mean = sum / (n * versions);
  const ofMean = varianceOfMean({ versions, sum, sumOfSquares });
  const meanSquare = ofMean * n * versions;
  const within = Math.max(0, squares - sumOfSquares / n) / (versions * (n - 1));
  const plausible = weighSpreads(meanSquare, within, versions - 1);
  return {
    mean,
    between: plausible.reduce((all, { between, weight }) => all + weight * between, 0),
    within,
    ofMean,
    plausible,
  };
}

/** Variance of the mean over all races: luck and the choice of versions together. */
export function varianceOfMean(summed: Omit<SummedVersions, "squares">): number {
  const { versions, sum, sumOfSquares } = summed;
  const about = Math.max(0, sumOfSquares - (sum * sum) / versions);
  return about / (versions - 1) / versions / (RACES_PER_VERSION * RACES_PER_VERSION);
}

function weighSpreads(
  meanSquare: number,
  within: number,
  freedom: number,
): VersionSpread["plausible"] {
  if (meanSquare === 0 && within === 0) return [{ between: 0, weight: 1 }];
  // Three times the variance seen, luck and all, is out of the question with 64 versions.
  const most = Math.sqrt((3 * meanSquare) / RACES_PER_VERSION);
  const weighed = Array.from({ length: WEIGHED }, (_, k) => {
    const between = ((most * k) / (WEIGHED - 1)) * ((most * k) / (WEIGHED - 1));
    const expected = within + RACES_PER_VERSION * between;
    // Races that are alike within each version, yet not between them, leave no room for 0.
    const likelihood =
      expected === 0 ? -Infinity : -(freedom / 2) * (log(expected) + meanSquare / expected);
    return { between, likelihood };
  });
  const top = Math.max(...weighed.map(({ likelihood }) => likelihood));
  const weights = weighed.map(({ likelihood }) => exp(likelihood - top));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weighed.map(({ between }, k) => ({ between, weight: weights[k]! / all }));
}

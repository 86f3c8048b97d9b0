import { normalShare } from "../normal-share.ts";
import { RACES_PER_VERSION } from "./race-bits.ts";
import type { VersionSpread } from "./version-spread.ts";
import type { VersionSums } from "./version-sums.ts";

/**
 * Share of plausible versions in which the difference is above zero. The mean of a version's few races shows luck
 * more than version; so each is drawn towards the mean of all by B = between / (between + within / n),
 * which leaves it a spread of between (1 - B), and counts with the chance to lie above zero, the error of the common mean
 * added; averaged over all spreads that versions may plausibly have. Where the two plans never differ, 0: the one beats
 * the other in none.
 * Source: empirical Bayes estimates of random effects, Morris 1983.
 */
export function betterIn(sums: VersionSums, spread: VersionSpread): number {
  if (sums.squares === 0) return 0;
  return spread.plausible.reduce(
    (share, { between, weight }) =>
      weight === 0 ? share : share + weight * shareAbove(sums, { ...spread, between }),
    0,
  );
}

/** The share at a given spread between versions. */
function shareAbove(sums: VersionSums, spread: VersionSpread): number {
  const n = RACES_PER_VERSION;
  const { mean, between, within, ofMean } = spread;
  const trust = between === 0 ? 0 : between / (between + within / n);
  const sd = Math.sqrt(between * (1 - trust) + ofMean);
  let share = 0;
  sums.counts.forEach((count, k) => {
    if (count === 0) return;
    const drawn = mean + trust * ((k - n) / n - mean);
    share += count * (sd === 0 ? step(drawn) : normalShare(drawn / sd));
  });
  return share / sums.versions;
}

const step = (value: number): number => (value === 0 ? 0.5 : Number(value > 0));

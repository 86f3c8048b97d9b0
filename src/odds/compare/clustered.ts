import { type Chance, deviate, LEVEL, type Mean, wilsonInterval } from "../intervals.ts";
import { pairedShare } from "../paired-difference.ts";

/**
 * A share of races of which some are alike: Wilson's interval with as many races as would leave the variance that the
 * share has, n = p (1 - p) / variance. Source: design effect, Kish 1965.
 * @param ofMean variance of the share, from sums over versions
 */
export function clusteredShare(
  count: number,
  races: number,
  ofMean: number,
  level = LEVEL,
): Chance {
  const p = count / races;
  const alone = p * (1 - p);
  const effective = ofMean > 0 && alone > 0 ? Math.min(races, alone / ofMean) : races;
  const { low, high } = wilsonInterval(p * effective, effective, level);
  return { p, low, high };
}

/** A difference of two shares of the same races, some of which are alike: never narrower than Bonett and Price's interval. */
export function clusteredDifference(
  onlyFirst: number,
  onlySecond: number,
  races: number,
  ofMean: number,
  level = LEVEL,
): Mean {
  const alone = pairedShare(onlyFirst, onlySecond, races, level);
  const half = deviate(level) * Math.sqrt(ofMean);
  return {
    mean: alone.mean,
    low: Math.min(alone.low, alone.mean - half),
    high: Math.max(alone.high, alone.mean + half),
  };
}

import { mean, quantile, standardDeviation } from "simple-statistics";
import { keyedUniform, seedToMaster } from "../sim/random.ts";
import { deviate, LEVEL } from "./intervals.ts";

/** Resamplings; the ends of a 95 % interval then stand on 25 of them. Our choice. */
const RESAMPLINGS = 1000;
/** Fewer resamplings than this beyond an end do not fix it. */
const FEW = 5;

/**
 * What a statistic comes to when races are drawn again with replacement, a thousand times: the percentile
 * interval, and all values. A resampling is how often each race was drawn. The same seed gives the same. Ends
 * further out than a thousand resamplings show are those of a normal distribution of the same mean and spread.
 * Source: Efron 1979.
 * @param statistic from the number of times that each race counts; NaN where it cannot be worked out is left out
 */
export function bootstrap(
  races: number,
  statistic: (counts: Uint32Array) => number,
  seed: string,
  level = LEVEL,
): { low: number; high: number; values: number[] } {
  const { hi, lo } = seedToMaster(seed);
  const counts = new Uint32Array(races);
  const values: number[] = [];
  for (let sampling = 0; sampling < RESAMPLINGS; sampling++) {
    counts.fill(0);
    for (let draw = 0; draw < races; draw++)
      counts[Math.floor(races * keyedUniform(hi, lo, 0, draw, sampling))]!++;
    const value = statistic(counts);
    if (!Number.isNaN(value)) values.push(value);
  }
  if (values.length === 0) return { low: Number.NaN, high: Number.NaN, values };
  const tail = (1 - level) / 2;
  if (tail * values.length < FEW) {
    const half = deviate(level) * standardDeviation(values);
    return { low: mean(values) - half, high: mean(values) + half, values };
  }
  return { low: quantile(values, tail), high: quantile(values, 1 - tail), values };
}

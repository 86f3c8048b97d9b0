import { medianSorted } from "simple-statistics";
import { deviate, LEVEL } from "./intervals.ts";

/**
 * Median with its order-statistic interval, free of any shape of the distribution: the k-th smallest and k-th
 * largest value, k = (n - z sqrt(n)) / 2 rounded down and at least 1. Source: Conover 1999, section 3.2, large
 * samples; below some ten values it is the range, which holds a little less than the level below six.
 * @param values at least one, in any order
 * @throws where there are none
 * @example medianInterval([1, 2, 3, 4, 5, 6, 7, 8, 9]) // { value: 5, low: 1, high: 9 }
 */
export function medianInterval(
  values: readonly number[] | Float64Array,
  level = LEVEL,
): { value: number; low: number; high: number } {
  if (values.length === 0) throw new Error("medianInterval: expected at least one value, got none");
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const k = Math.max(1, Math.floor((n - deviate(level) * Math.sqrt(n)) / 2));
  return { value: medianSorted(Array.from(sorted)), low: sorted[k - 1]!, high: sorted[n - k]! };
}

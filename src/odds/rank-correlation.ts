import { sampleRankCorrelation } from "simple-statistics";

/**
 * Spearman's rank correlation of paired values, ties at their mean rank; NaN for fewer than three pairs or
 * where one side is all the same.
 * @example spearman([1, 2, 3, 4, 5], [1, 3, 2, 5, 4]) // 0.8
 */
export function spearman(x: readonly number[], y: readonly number[]): number {
  return x.length < 3 ? Number.NaN : sampleRankCorrelation([...x], [...y]);
}

/**
 * Kendall's rank correlation (tau-a): pairs in the same order minus pairs in the opposite order, over all pairs;
 * a tied pair counts as neither. NaN for fewer than two values. Source: Kendall 1938.
 * @example kendall([1, 2, 3, 4], [1, 2, 4, 3]) // 0.667
 */
export function kendall(x: readonly number[], y: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) sum += Math.sign((x[i]! - x[j]!) * (y[i]! - y[j]!));
  return x.length < 2 ? Number.NaN : (2 * sum) / (x.length * (x.length - 1));
}

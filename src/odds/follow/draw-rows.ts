import { exp, log } from "../../sim/math.ts";

/** Weights that add up to one, and the logarithm of their mean before; null where none is above zero. */
export function weighed(logs: Float64Array): { weights: Float64Array; logMean: number } | null {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of logs) if (value > most) most = value;
  if (most === Number.NEGATIVE_INFINITY) return null;
  const weights = logs.map((value) => (value - most < -700 ? 0 : exp(value - most)));
  const sum = weights.reduce((total, value) => total + value, 0);
  for (let i = 0; i < weights.length; i++) weights[i]! /= sum;
  return { weights, logMean: most + log(sum / logs.length) };
}

/**
 * How many candidates of equal weight would tell as much: (sum of weights)² over the sum of squares (Kish 1965), where all
 * that go back to one ancestor count as one.
 */
export function effectiveSize(weights: Float64Array, ancestors: Int32Array): number {
  const byAncestor = new Map<number, number>();
  for (let i = 0; i < weights.length; i++)
    byAncestor.set(ancestors[i]!, (byAncestor.get(ancestors[i]!) ?? 0) + weights[i]!);
  let squares = 0;
  for (const weight of byAncestor.values()) squares += weight * weight;
  return 1 / squares;
}

/**
 * Draws as many rows as there are by their weights: systematic resampling (Kitagawa 1996) in index order from one uniform number, so
 * that the result depends on nothing but the arguments.
 * @param take told the row, its place among those drawn, and how often it has been drawn before
 */
export function drawRows(
  weights: Float64Array,
  uniform: number,
  take: (source: number, target: number, copies: number) => void,
): void {
  const wanted = weights.length;
  let source = 0;
  let sum = weights[0]!;
  let copies = 0;
  for (let target = 0; target < wanted; target++) {
    const place = (target + uniform) / wanted;
    while (sum < place && source < weights.length - 1) {
      source++;
      sum += weights[source]!;
      copies = 0;
    }
    take(source, target, copies++);
  }
}

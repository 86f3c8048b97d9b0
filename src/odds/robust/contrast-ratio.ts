import { armContrast } from "../arms/arm-contrast.ts";
import { deviate, LEVEL } from "../intervals.ts";
import type { Mishap } from "./robustness.ts";

/**
 * Ratio of two contrasts of the same arms, with every ratio r at which the first less r times the second cannot be told
 * from nothing: (n - r d)² <= z² (var n - 2 r cov + r² var d). Source: Fieller 1954.
 * @returns null where the second is not clearly above nothing, so that a ratio says nothing
 */
export function contrastRatio(
  shares: readonly Float64Array[],
  numerator: readonly number[],
  denominator: readonly number[],
  level = LEVEL,
): Mishap["survives"] {
  const n = armContrast(shares, numerator);
  const d = armContrast(shares, denominator);
  const between = armContrast(
    shares,
    numerator.map((weight, k) => weight - denominator[k]!),
  );
  const z = deviate(level);
  const square = (value: number): number => value * value;
  const common = (square(n.error) + square(d.error) - square(between.error)) / 2;
  const a = square(d.mean) - square(z * d.error);
  if (!(d.mean > 0 && a > 0)) return null;
  const b = -2 * (n.mean * d.mean - z * z * common);
  const c = square(n.mean) - square(z * n.error);
  // n / d itself solves it, so there are roots but for rounding.
  const half = Math.sqrt(Math.max(0, b * b - 4 * a * c)) / (2 * a);
  const middle = -b / (2 * a);
  return { share: n.mean / d.mean, low: middle - half, high: middle + half };
}

import { exp } from "../../sim/math.ts";
import { solveLinear } from "../matrix/linear-system.ts";

/**
 * Weights with which values at some points add up to the value of a straight line or a parabola (a plane, a bowl) fitted
 * around a place, near points counting more: Gaussian kernel, bandwidth = its standard deviation per coordinate. A
 * bandwidth of 0 takes the points there alone, an infinite one fits one curve to all. Source: Fan and Gijbels 1996, local
 * polynomial regression.
 *
 * @param points coordinates of each point
 * @param degree 1 for lines, 2 for parabolas
 * @example localWeights([[0], [1], [2]], [1], [Infinity]) // [1/3, 1/3, 1/3]
 */
export function localWeights(
  points: readonly (readonly number[])[],
  place: readonly number[],
  bandwidths: readonly number[],
  degree: 1 | 2 = 1,
): number[] {
  const kernel = points.map((point) =>
    point.reduce((weight, x, d) => weight * bell(x - place[d]!, bandwidths[d]!), 1),
  );
  // A coordinate that is not smoothed needs no slope.
  const slopes = place.flatMap((_, d) => (bandwidths[d] === 0 ? [] : [d]));
  const terms = points.map((point) => {
    const off = slopes.map((d) => point[d]! - place[d]!);
    const bends = off.flatMap((x, a) => off.slice(a).map((y) => x * y));
    return degree === 1 ? [1, ...off] : [1, ...off, ...bends];
  });
  const rows = terms[0]!.map((_, a) => [
    ...terms[0]!.map((__, b) =>
      terms.reduce((sum, term, k) => sum + kernel[k]! * term[a]! * term[b]!, 0),
    ),
    Number(a === 0),
  ]);
  const solved = solveLinear(rows);
  const all = kernel.reduce((sum, weight) => sum + weight, 0);
  // Too narrow for a bend or a slope.
  if (!solved)
    return degree === 2
      ? localWeights(points, place, bandwidths)
      : kernel.map((weight) => weight / all);
  return terms.map((term, k) => kernel[k]! * term.reduce((sum, x, a) => sum + x * solved[a]!, 0));
}

function bell(distance: number, bandwidth: number): number {
  if (bandwidth === 0) return distance === 0 ? 1 : 0;
  const z = distance / bandwidth;
  return exp(-0.5 * z * z);
}

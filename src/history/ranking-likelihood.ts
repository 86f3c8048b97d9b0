import { exp, log } from "../sim/math.ts";

/**
 * Log chance of a ranking under Plackett and Luce, and its slope in the strengths: place after place, the next is
 * drawn from those left with chance exp(strength) / sum over those left. Starts stand by first possible place; who
 * has no known place is among those left at every place that he can not have had, and ahead of nobody. Skaters who
 * share a place count each as drawn from all who were left there (Breslow 1974).
 * Source: Plackett 1975, Applied Statistics 24:193; Hunter 2004, Annals of Statistics 32:384 (partial rankings).
 *
 * @param strengths log strength of each start
 * @param stages for each start the index of the first start left when he was drawn; -1 where his place is not known
 * @example rankingSlope(Float64Array.of(0, 0), Int32Array.of(0, 1)).value // -0.693, log(1/2)
 */
export function rankingSlope(
  strengths: Float64Array,
  stages: Int32Array,
): { value: number; slope: Float64Array } {
  const { top, worth, left, once } = drawsOf(strengths, stages);
  let value = 0;
  const slope = worth.map((own, j) => -own * once[j]!);
  stages.forEach((stage, j) => {
    if (stage < 0) return;
    value += strengths[j]! - top - log(left[stage]!);
    slope[j]! += 1;
  });
  return { value, slope };
}

/**
 * Minus the second derivatives of the same, row by row. With w = exp(strength) and the sums over the draws at which
 * a start was left: entry (j, k) = [j = k] w_j sum(1 / left) - w_j w_k sum over draws of both (1 / left^2).
 */
export function rankingCurvature(strengths: Float64Array, stages: Int32Array): Float64Array {
  const n = strengths.length;
  const { worth, once, twice } = drawsOf(strengths, stages);
  const curvature = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < n; k++)
      curvature[j * n + k] = -worth[j]! * worth[k]! * twice[Math.min(j, k)]!;
    curvature[j * n + j]! += worth[j]! * once[j]!;
  }
  return curvature;
}

/** exp(strength) against the strongest, its sum over this start and all behind, and sums of 1 / left and 1 / left^2. */
function drawsOf(strengths: Float64Array, stages: Int32Array) {
  const n = strengths.length;
  const top = Math.max(...strengths);
  const worth = strengths.map((strength) => exp(strength - top));
  const left = new Float64Array(n + 1);
  for (let j = n - 1; j >= 0; j--) left[j] = left[j + 1]! + worth[j]!;
  const once = new Float64Array(n);
  const twice = new Float64Array(n);
  for (const stage of stages) {
    if (stage < 0) continue;
    once[stage]! += 1 / left[stage]!;
    twice[stage]! += 1 / (left[stage]! * left[stage]!);
  }
  for (let j = 1; j < n; j++) {
    once[j]! += once[j - 1]!;
    twice[j]! += twice[j - 1]!;
  }
  return { top, worth, left, once, twice };
}

import { exp } from "../sim/math.ts";

/** Step in the logarithm of time; the sum is then good to eleven digits. */
const STEP = 0.25;
/** Where the sum begins and ends: before, nobody has come in (e^-28); after, everybody has (e^-e^4). */
const BEFORE = -28;
const AFTER = 4;

/**
 * Chance of every place for every starter under Plackett and Luce, without drawing: `chances[i][k]` for starter
 * i and place k + 1. The ranking is that of independent exponential waiting times with rates exp(strength)
 * (Yellott 1977, Journal of Mathematical Psychology 15:109), hence
 * P(i in place k + 1) = integral of rate_i e^(-rate_i t) P(k of the others came before t) dt.
 * The integral over log t by the trapezoid rule, which converges faster than any power of the step here.
 *
 * @param strengths log strengths; differences up to 20 or so
 * @example placeChances([Math.log(3), 0]) // [[0.75, 0.25], [0.25, 0.75]]
 */
export function placeChances(strengths: readonly number[]): number[][] {
  const n = strengths.length;
  const chances = strengths.map(() => new Array<number>(n).fill(0));
  const rates = strengths.map(exp);
  const come = new Float64Array(n);
  const counts = new Float64Array(n + 1);
  const others = new Float64Array(n);
  const from = BEFORE - Math.max(...strengths);
  const to = AFTER - Math.min(...strengths);
  for (let x = from; x <= to; x += STEP) {
    const time = exp(x);
    for (let i = 0; i < n; i++) come[i] = 1 - exp(-rates[i]! * time);
    countThose(come, counts);
    for (let i = 0; i < n; i++) {
      const density = STEP * rates[i]! * time * (1 - come[i]!);
      if (density === 0) continue;
      leaveOut(come[i]!, counts, others);
      const own = chances[i]!;
      for (let k = 0; k < n; k++) own[k]! += density * others[k]!;
    }
  }
  return chances;
}

/** Chance that 0, 1, … n of them have come in, each with his own chance. */
function countThose(come: Float64Array, counts: Float64Array): void {
  counts.fill(0);
  counts[0] = 1;
  for (let i = 0; i < come.length; i++) {
    const p = come[i]!;
    for (let k = i + 1; k > 0; k--) counts[k] = counts[k]! * (1 - p) + counts[k - 1]! * p;
    counts[0]! *= 1 - p;
  }
}

/** The same without one whose chance is p, divided out from the side on which rounding errors do not grow. */
function leaveOut(p: number, counts: Float64Array, others: Float64Array): void {
  const n = others.length;
  if (p <= 0.5) {
    others[0] = counts[0]! / (1 - p);
    for (let k = 1; k < n; k++) others[k] = (counts[k]! - p * others[k - 1]!) / (1 - p);
  } else {
    others[n - 1] = counts[n]! / p;
    for (let k = n - 1; k > 0; k--) others[k - 1] = (counts[k]! - (1 - p) * others[k]!) / p;
  }
}

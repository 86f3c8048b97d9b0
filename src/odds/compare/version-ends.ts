import { exp, normalQuantile } from "../../sim/math.ts";
import { deviate, LEVEL } from "../intervals.ts";
import { normalShare } from "../normal-share.ts";
import type { Ends } from "./total-interval.ts";

/** Parts of Simpson's rule, and halvings of the correlation. */
const PARTS = 32;
const HALVINGS = 30;
/** Correlation of races of one version beyond which versions are all or nothing. */
const MOST = 0.9999;

/**
 * Between which ends the chance lies in 95 % of versions, of which mean and variance are known. What is not known of
 * skaters is normal, so a version's chance is taken for the share of a normal distribution below a + b Z, Z normal: skewed
 * near 0 and 1 and never beyond them. Two races of one version then both succeed with probability p² + between, which
 * settles their correlation r: d/dr of that probability is exp(-h² / (1 + r)) / (2 pi sqrt(1 - r²)), h the quantile of p.
 * Source: Plackett 1954 (the derivative); probit-normal model, McCulloch and Searle 2001, chapter 8.
 *
 * @example versionEnds(0.5, 0.053) // { low: 0.086, high: 0.914 }
 */
export function versionEnds(p: number, between: number, level = LEVEL): Ends {
  if (between <= 0 || p <= 0 || p >= 1) return { low: p, high: p };
  const h = normalQuantile(p);
  let [low, high] = [0, MOST];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (varianceAt(h, middle) < between) low = middle;
    else high = middle;
  }
  const centre = h / Math.sqrt(1 - low);
  const spread = deviate(level) * Math.sqrt(low / (1 - low));
  return { low: normalShare(centre - spread), high: normalShare(centre + spread) };
}

/** Variance between versions at a correlation of two races of one. */
function varianceAt(h: number, r: number): number {
  const slope = (at: number): number =>
    exp((-h * h) / (1 + at)) / (2 * Math.PI * Math.sqrt(1 - at * at));
  let sum = slope(0) + slope(r);
  for (let k = 1; k < PARTS; k++) sum += (k % 2 === 1 ? 4 : 2) * slope((r * k) / PARTS);
  return (sum * r) / (3 * PARTS);
}

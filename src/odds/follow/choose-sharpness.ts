import { exp, log } from "../../sim/math.ts";
import type { CandidateBlock } from "./candidate-block.ts";
import { effectiveSize, weighed } from "./draw-rows.ts";
import { SHARPNESS } from "./log-agreement.ts";
import { logWeights } from "./redraw.ts";

/** How many races on the start line all looks together are to leave: what the odds are asked to be worth. Of few candidates a quarter. */
const LEFT_AT_LAST = 200;
const LEFT_IN = 4;
/** Where fewer are left already, a look may take this share. */
const TAKES_AT_MOST = 0.1;

/**
 * The sharpest look, of `SHARPNESS`, after which the candidates still go back to enough races on the start line. Every look takes
 * the same share of them, so that what is left after the last is what the odds need: of O now, F at last and m looks to come
 * O (F / O)^(1 / m) stay.
 *
 * @param blocks candidates with their agreement, before they are drawn anew
 * @param wanted candidates that will be kept
 * @param looks this look and those to come
 */
export function chooseSharpness(
  blocks: readonly CandidateBlock[],
  wanted: number,
  looks: number,
): number {
  const roots = Int32Array.from(blocks.flatMap(({ root }) => [...root]));
  const origins = effectiveSize(weighed(logWeights(blocks))!.weights, roots);
  const last = Math.min(LEFT_AT_LAST, wanted / LEFT_IN);
  const share = exp(log(last / origins) / looks);
  const least = origins * Math.min(1 - TAKES_AT_MOST, share);
  for (let sharpness = 0; sharpness < SHARPNESS.length - 1; sharpness++) {
    const found = weighed(logWeights(blocks, sharpness));
    if (found && effectiveSize(found.weights, roots) >= least) return sharpness;
  }
  return SHARPNESS.length - 1;
}

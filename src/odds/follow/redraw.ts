import { branch, LINEAGE_WIDTH } from "../../sim/branched-draws.ts";
import { type CandidateBlock, copyCandidate, emptyBlock } from "./candidate-block.ts";
import { drawRows } from "./draw-rows.ts";
import { SHARPNESS } from "./log-agreement.ts";

/** Candidates in a block: about a tenth of a second of riding. */
export const RACES_PER_BLOCK = 128;

/**
 * Logarithms of weights of all blocks in a row.
 * @param sharpness of the look that counts too; null where nothing is looked at
 */
export function logWeights(
  blocks: readonly CandidateBlock[],
  sharpness: number | null = null,
): Float64Array {
  const all = new Float64Array(blocks.reduce((sum, { races }) => sum + races, 0));
  let at = 0;
  for (const { logWeight, agreement, races } of blocks)
    for (let row = 0; row < races; row++) {
      const told = sharpness === null ? 0 : agreement[row * SHARPNESS.length + sharpness]!;
      all[at++] = logWeight[row]! + told;
    }
  return all;
}

/**
 * Draws candidates anew by their weights. The first copy of a race goes on as it was; each further one has a
 * future of its own from its front skater's next quarter lap on.
 *
 * @param event number of the drawing, so that copies of one race part anew each time
 */
export function redraw(
  blocks: readonly CandidateBlock[],
  weights: Float64Array,
  uniform: number,
  event: number,
): CandidateBlock[] {
  const stateBytes = blocks[0]!.states.length / blocks[0]!.races;
  const drawn = blocks.map(({ races }) => emptyBlock(races, stateBytes));
  drawRows(weights, uniform, (source, target, copies) => {
    const from = blocks[Math.floor(source / RACES_PER_BLOCK)]!;
    const to = drawn[Math.floor(target / RACES_PER_BLOCK)]!;
    const row = source % RACES_PER_BLOCK;
    const place = target % RACES_PER_BLOCK;
    copyCandidate(from, row, to, place);
    to.logWeight[place] = 0;
    if (copies > 0)
      branch(to.lineage, place * LINEAGE_WIDTH, copies, event, from.nextQuarter[row]!);
  });
  return drawn;
}

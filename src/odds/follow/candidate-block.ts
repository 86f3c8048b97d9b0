import { LINEAGE_WIDTH } from "../../sim/branched-draws.ts";
import { SHARPNESS } from "./log-agreement.ts";

/** Steered draws that one observation can have. */
export const MOST_STEERED = 32;
/** Columns of doubles and of whole numbers beside lineage and states. */
const LEVELS = SHARPNESS.length;
const DOUBLES = 1 + LEVELS;
const INTEGERS = 2;

/**
 * Some simulated races under way that may be how the real one is, in one buffer that can be handed to another thread: their
 * states, where their draws come from, and how well they have agreed so far.
 */
export interface CandidateBlock {
  readonly buffer: ArrayBuffer;
  readonly races: number;
  /** Logarithm of the weight since the races were last drawn anew. */
  readonly logWeight: Float64Array;
  /** Logarithm of agreement with what is looked at, race times `SHARPNESS.length` plus sharpness. */
  readonly agreement: Float64Array;
  /** Number of the race on the start line that it goes back to. */
  readonly root: Int32Array;
  /** Quarter lap that the front skater comes to next. */
  readonly nextQuarter: Int32Array;
  /** `LINEAGE_WIDTH` numbers a race. */
  readonly lineage: Int32Array;
  /** Bytes of the states, race after race. */
  readonly states: Uint8Array;
}

/** Size of a block. @param stateBytes of one race */
const blockBytes = (races: number, stateBytes: number): number =>
  races * (8 * DOUBLES + 4 * (INTEGERS + LINEAGE_WIDTH) + stateBytes);

/** Columns over a buffer, which is shared, not copied. */
export function readBlock(buffer: ArrayBuffer, races: number): CandidateBlock {
  let at = 0;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    buffer,
    races,
    logWeight: new Float64Array(buffer, next(8 * races), races),
    agreement: new Float64Array(buffer, next(8 * races * LEVELS), races * LEVELS),
    root: new Int32Array(buffer, next(4 * races), races),
    nextQuarter: new Int32Array(buffer, next(4 * races), races),
    lineage: new Int32Array(buffer, next(4 * races * LINEAGE_WIDTH), races * LINEAGE_WIDTH),
    states: new Uint8Array(buffer, at),
  };
}

/** A block of zeros. */
export const emptyBlock = (races: number, stateBytes: number): CandidateBlock =>
  readBlock(new ArrayBuffer(blockBytes(races, stateBytes)), races);

/** Copies one race from a block to another. */
export function copyCandidate(
  from: CandidateBlock,
  row: number,
  to: CandidateBlock,
  target: number,
): void {
  const copy = <T extends Float64Array | Int32Array | Uint8Array>(
    source: T,
    into: T,
    width: number,
  ): void => into.set(source.subarray(row * width, (row + 1) * width), target * width);
  copy(from.logWeight, to.logWeight, 1);
  copy(from.agreement, to.agreement, LEVELS);
  copy(from.root, to.root, 1);
  copy(from.nextQuarter, to.nextQuarter, 1);
  copy(from.lineage, to.lineage, LINEAGE_WIDTH);
  copy(from.states, to.states, from.states.length / from.races);
}

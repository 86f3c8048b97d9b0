import { log } from "./math.ts";
import {
  ATTACK,
  CARRY_ON,
  CONTEST,
  CONTEST_FROM,
  DISQUALIFICATION,
  JOIN,
  LUNGE,
  VOLUNTEER,
} from "./purpose.ts";
import { type DrawSource, keyedUniform, raceKey } from "./random.ts";
import type { Rules } from "./rules.ts";

/** How many branchings of a race are remembered: far more than happen within the longest-lived decision. */
const MOST_BRANCHES = 16;
/** Words of one branching: first quarter lap it holds for, high and low word of its key. */
const WORDS = 3;
/** Whole numbers that the lineage of one race takes. */
export const LINEAGE_WIDTH = 1 + WORDS * MOST_BRANCHES;
/** Stream number of keys made by branching; above heats and below knowledge. */
const BRANCH_STREAM = 0x20000000;
/** Quarter laps before a sprint line from which a decision about it stands: a lap and a half. */
const SPRINT_DECIDED = 6;
/** Later than any quarter lap of a race. */
const AT_THE_END = 0x7fffffff;

/** A decision draw that is pulled towards what was seen. */
export interface SteeredDraw {
  skater: number;
  purpose: number;
  index: number;
}

/**
 * Draws of races that branch. A lineage is a list of keys, each with the quarter lap from which it holds, so that the copies
 * of a race share whatever was decided before they parted (a sprint he means to contest, a turn he has begun) and have a
 * future of their own after: a decision that stands for a sprint, half a lap or the whole race is drawn once, never
 * again in a copy. With one key in the list the draws are those of any race.
 *
 * Steered draws are bent: a larger share of the unit interval than `threshold` maps to what lies below it, where the skater does
 * it. The weight owed for that, density before over density after, is counted once a draw and only when it is looked at.
 */
export class BranchedDraws {
  private readonly sprintLaps: readonly number[];
  private lineage: Int32Array = new Int32Array(LINEAGE_WIDTH);
  private at = 0;
  private steered: readonly SteeredDraw[] = [];
  private thresholds: Float64Array = new Float64Array(0);
  /** A bit for each steered draw that has been looked at. */
  private taken = 0;
  /** Logarithm of the weight owed for them since `steer`. */
  owed = 0;

  constructor(rules: Pick<Rules, "sprints">) {
    this.sprintLaps = rules.sprints.map(({ lap }) => lap);
  }

  /** Whose draws come next: the lineage that begins at `at`. */
  follow(lineage: Int32Array, at: number): void {
    this.lineage = lineage;
    this.at = at;
  }

  /** Which draws are bent, 32 at most, and the threshold of each, negative where it is left alone. */
  steer(steered: readonly SteeredDraw[], thresholds: Float64Array): void {
    this.steered = steered;
    this.thresholds = thresholds;
    this.taken = 0;
    this.owed = 0;
  }

  readonly draw: DrawSource = (hi, lo, skater, index, purpose) => {
    const u = this.drawn(hi, lo, index, purpose);
    if (this.steered.length === 0 || !isSteerable(purpose)) return u;
    for (let k = 0; k < this.steered.length; k++) {
      const each = this.steered[k]!;
      if (each.skater !== skater || each.index !== index || each.purpose !== purpose) continue;
      const threshold = this.thresholds[k]!;
      if (threshold < 0) return u;
      const often = likely(threshold);
      if ((this.taken & (1 << k)) === 0) {
        this.taken |= 1 << k;
        this.owed += u < often ? log(threshold / often) : log((1 - threshold) / (1 - often));
      }
      return bend(u, threshold, often);
    }
    return u;
  };

  /** The draw as it is before bending. */
  private drawn(hi: number, lo: number, index: number, purpose: number): number {
    const { lineage, at } = this;
    const last = lineage[at]! - 1;
    if (last === 0) return keyedUniform(hi, lo, 0, index, purpose);
    const quarter = this.firstQuarter(index, purpose);
    let key = last;
    while (key > 0 && lineage[at + 1 + WORDS * key]! > quarter) key--;
    if (key === last) return keyedUniform(hi, lo, 0, index, purpose);
    const latest = at + 1 + WORDS * last;
    const then = at + 1 + WORDS * key;
    // `lo` comes with the skater folded in; his part stays, the key below it changes.
    const low = lo ^ lineage[latest + 2]! ^ lineage[then + 2]!;
    return keyedUniform(lineage[then + 1]!, low, 0, index, purpose);
  }

  /** Quarter lap from which a draw stands. */
  private firstQuarter(index: number, purpose: number): number {
    if (purpose === VOLUNTEER) return 2 * index;
    if (purpose === CONTEST || purpose === CONTEST_FROM)
      return 4 * this.sprintLaps[index]! - SPRINT_DECIDED;
    if (purpose === LUNGE) return 4 * (index - 1);
    if (purpose === CARRY_ON) return 4 * index;
    if (purpose === DISQUALIFICATION) return AT_THE_END;
    return index;
  }
}

const isSteerable = (purpose: number): boolean => purpose === ATTACK || purpose === JOIN;

/** A lineage of one key. */
export function beginLineage(lineage: Int32Array, at: number, hi: number, lo: number): void {
  lineage[at] = 1;
  lineage[at + 1] = 0;
  lineage[at + 2] = hi;
  lineage[at + 3] = lo;
}

/** The key that holds now: high and low word. */
export function latestKey(lineage: Int32Array, at: number): { hi: number; lo: number } {
  const latest = at + 1 + WORDS * (lineage[at]! - 1);
  return { hi: lineage[latest + 1]!, lo: lineage[latest + 2]! };
}

/**
 * Gives copy number `copy` (from 1; the first copy keeps its key) a future of its own from a quarter lap on.
 * @param event number of the branching, so that the same race parts anew each time
 */
export function branch(
  lineage: Int32Array,
  at: number,
  copy: number,
  event: number,
  fromQuarter: number,
): void {
  const key = raceKey(latestKey(lineage, at), copy, BRANCH_STREAM | event);
  let count = lineage[at]!;
  if (count === MOST_BRANCHES) {
    // The oldest but the first falls out; what it decided is long past.
    lineage.copyWithin(at + 1 + WORDS, at + 1 + 2 * WORDS, at + 1 + WORDS * count);
    count--;
  }
  lineage.set([fromQuarter, key.hi, key.lo], at + 1 + WORDS * count);
  lineage[at] = count + 1;
}

/** How often a steered decision is taken, where it would be with a chance of `threshold`: often enough, at little cost in weight. */
const likely = (threshold: number): number => Math.sqrt(threshold);

/** Maps the share `often` of the unit interval to what lies below the threshold, the rest to the rest. */
function bend(u: number, threshold: number, often: number): number {
  if (u < often) return (u * threshold) / often;
  return threshold + ((u - often) * (1 - threshold)) / (1 - often);
}

import type { Observation } from "../../sim/observation.ts";
import { keyedUniform, type SeedWords, seedToMaster } from "../../sim/random.ts";
import type { Job, RideExecutor } from "../executor.ts";
import { type Outcomes, readOutcomes } from "../outcomes.ts";
import { type CandidateBlock, readBlock } from "./candidate-block.ts";
import { chooseSharpness } from "./choose-sharpness.ts";
import type { Course } from "./course.ts";
import { effectiveSize, weighed } from "./draw-rows.ts";
import { SCORED } from "./log-agreement.ts";
import { logWeights, RACES_PER_BLOCK, redraw } from "./redraw.ts";
import type { Ride } from "./ride.ts";
import { type Seen, seenIn } from "./seen.ts";
import { settleCandidates } from "./settle-candidates.ts";
import type { Stage } from "./stage.ts";
import { stagesTo } from "./stages.ts";

/** Purpose word of the draw that places the comb of a resampling; no purpose of a race. */
const COMB = 1001;
/** Candidates ridden home for the odds of a moment, unless told otherwise. */
const ENOUGH_HOME = 1024;
/** Candidates are drawn anew on the way where they are worth less than this share of their number. */
const WORN = 0.5;

/** How candidates are kept. */
interface CandidateOptions {
  /** Whether races are always held against what was seen as sharply as can be. */
  isExact?: boolean | undefined;
  /** How many of them, about, are ridden home for the odds of a moment. */
  home?: number;
}

/** What a look at the race told. */
export interface Look {
  /** Logarithm of how likely what was seen was, given all before, at the sharpness borne. */
  logLikelihood: number;
  /** The same at the fixed sharpness `SCORED`; null where races had to be exact. */
  logScore: number | null;
  /** Which of `SHARPNESS` the candidates bore. */
  sharpness: number;
}

/**
 * Simulated races kept in step with a real one: sequential Monte Carlo (Gordon, Salmond and Smith 1993) over copied race
 * states, held to each look as sharply as they bear (Del Moral, Doucet and Jasra 2012). The same numbers and observations give the same bits, whoever skates.
 */
export class Candidates {
  private readonly words: SeedWords;
  private events = 0;
  /** What the front has covered. */
  private metres = 0;
  private logMeans = 0;
  private logSeen = 0;

  private readonly executor: RideExecutor;
  private readonly job: Job;
  private readonly how: CandidateOptions;
  private blocks: CandidateBlock[];

  private constructor(
    executor: RideExecutor,
    job: Job,
    how: CandidateOptions,
    blocks: CandidateBlock[],
  ) {
    this.executor = executor;
    this.job = job;
    this.how = how;
    this.blocks = blocks;
    this.words = seedToMaster(job.seed);
  }

  /** Races 0 … `races - 1` on the start line; the first of any run. */
  static async begin(
    executor: RideExecutor,
    job: Job,
    races: number,
    how: CandidateOptions = {},
  ): Promise<Candidates> {
    const sizes: number[] = [];
    for (let from = 0; from < races; from += RACES_PER_BLOCK)
      sizes.push(Math.min(RACES_PER_BLOCK, races - from));
    const rides = sizes.map(
      (size, k): Ride => ({ begin: { from: k * RACES_PER_BLOCK, races: size } }),
    );
    const blocks: CandidateBlock[] = [];
    await executor.ride(job, rides, (buffer, k) => {
      blocks[k] = readBlock(buffer, sizes[k]!);
    });
    return new Candidates(executor, job, how, blocks);
  }

  get races(): number {
    return this.blocks.reduce((sum, { races }) => sum + races, 0);
  }

  /** Logarithm of how likely everything seen so far was. */
  get logLikelihood(): number {
    return this.logSeen;
  }

  /** The same candidates once more, to go on from here in another way; blocks are never written to. */
  copy(): Candidates {
    const copy = new Candidates(this.executor, this.job, this.how, this.blocks);
    copy.events = this.events;
    copy.metres = this.metres;
    copy.logMeans = this.logMeans;
    copy.logSeen = this.logSeen;
    return copy;
  }

  /**
   * Rides on to an observation and holds the candidates against it.
   * @returns what the look told; null when stopped
   */
  async follow(heat: Course, observation: Observation, signal?: AbortSignal): Promise<Look | null> {
    const seen = seenIn(heat, observation);
    for (const stage of stagesTo(heat, seen, this.metres)) {
      const look = await this.ride(heat, stage, signal);
      if (look || signal?.aborted) return signal?.aborted ? null : look;
    }
    return null;
  }

  /** Rides on until the front has covered so many metres, as chance has it. */
  async rideTo(heat: Course, metres: number, signal?: AbortSignal): Promise<void> {
    if (metres > this.metres)
      await this.ride(heat, { until: metres, seen: null, steered: [] }, signal);
  }

  /**
   * Rides on to the end of a stage and draws anew by what was seen there.
   * @returns what the look told; null where nothing was looked at, or when stopped
   */
  private async ride(heat: Course, stage: Stage, signal?: AbortSignal): Promise<Look | null> {
    const ridden = await this.rideBlocks(stage, signal);
    if (signal?.aborted) return null;
    this.metres = stage.until;
    const sharpness = stage.seen ? this.sharpnessOf(heat, ridden, stage.seen) : null;
    const found = weighed(logWeights(ridden, sharpness));
    if (found === null)
      throw new Error("no simulated race went exactly so: more candidates, or less than exactly");
    const { weights, logMean } = found;
    const total = this.logMeans + logMean;
    const kish = effectiveSize(
      weights,
      Int32Array.from(weights, (_, i) => i),
    );
    const isUneven = kish < (stage.seen ? weights.length - 1e-6 : WORN * weights.length);
    this.blocks = ridden;
    if (isUneven) {
      const event = this.nextEvent();
      const uniform = keyedUniform(this.words.hi, this.words.lo, 0, event, COMB);
      this.blocks = redraw(ridden, weights, uniform, event);
      this.logMeans = total;
    } else if (stage.seen) {
      // All agree alike: what it cost them is told here and not with the next look.
      for (const { logWeight } of ridden) logWeight.fill(0);
      this.logMeans = total;
    }
    if (sharpness === null) return null;
    // Within 0 s all points are right as they are.
    if (sharpness > 0 && stage.seen?.sprint) settleCandidates(heat, this.blocks, stage.seen.sprint);
    const scored = this.how.isExact ? null : weighed(logWeights(ridden, SCORED));
    const look = {
      logLikelihood: total - this.logSeen,
      logScore: scored && total - logMean + scored.logMean - this.logSeen,
      sharpness,
    };
    this.logSeen = total;
    return look;
  }

  private sharpnessOf(heat: Course, ridden: readonly CandidateBlock[], seen: Seen): number {
    if (this.how.isExact) return 0;
    const toCome = heat.rules.sprints.filter(({ lap }) => lap >= seen.lap).length;
    return chooseSharpness(ridden, this.races, toCome + (seen.sprint ? 0 : 1));
  }

  private async rideBlocks(stage: Stage, signal?: AbortSignal): Promise<CandidateBlock[]> {
    const { blocks } = this;
    const rides = blocks.map(({ buffer, races }): Ride => ({ on: stage, races, block: buffer }));
    const ridden: CandidateBlock[] = [];
    const take = (buffer: ArrayBuffer, k: number): void => {
      ridden[k] = readBlock(buffer, blocks[k]!.races);
    };
    await this.executor.ride(this.job, rides, take, signal);
    return ridden;
  }

  /** A number for a drawing. */
  private nextEvent(): number {
    this.events++;
    return this.events;
  }

  /** The numbers of the races on the start line that those ridden home go back to. */
  roots(): Int32Array {
    return Int32Array.from(
      this.blocks.flatMap(({ root }) =>
        Array.from(root).filter((_, row) => row % this.every === 0),
      ),
    );
  }

  /** Of so many candidates one is ridden home. */
  private get every(): number {
    return Math.ceil(this.races / (this.how.home ?? ENOUGH_HOME));
  }

  /**
   * What becomes of the candidates if they ride home as chance has it; they themselves stay where they are.
   * @param job with other plans, in place of their own
   * @param rethink slots of skaters whose orders differ there
   */
  async rideHome(
    onPart: (part: Outcomes) => void,
    job: Job = this.job,
    rethink: number[] = [],
    signal?: AbortSignal,
  ): Promise<void> {
    let from = 0;
    const rides = this.blocks.map(({ buffer, races }): Ride => {
      const ride = { home: { from, every: this.every }, rethink, races, block: buffer };
      from += Math.ceil(races / this.every);
      return ride;
    });
    await this.executor.ride(job, rides, (buffer) => onPart(readOutcomes(buffer)), signal);
  }
}

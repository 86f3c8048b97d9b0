import type { Observation } from "../../sim/observation.ts";
import { keyedUniform, type SeedWords, seedToMaster } from "../../sim/random.ts";
import type { Job, RideExecutor } from "../executor.ts";
import { type Outcomes, readOutcomes } from "../outcomes.ts";
import { type CandidateBlock, readBlock } from "./candidate-block.ts";
import type { Course } from "./course.ts";
import { effectiveSize, weighed } from "./draw-rows.ts";
import { SCORED, SHARPNESS } from "./log-agreement.ts";
import { logWeights, RACES_PER_BLOCK, redraw } from "./redraw.ts";
import type { Ride } from "./ride.ts";
import { seenIn } from "./seen.ts";
import type { Stage } from "./stage.ts";
import { stagesTo } from "./stages.ts";

/** Purpose word of the draw that places the comb of a resampling; no purpose of a race. */
const COMB = 1001;
/** What a look may leave of the candidates; one block of so many is tried. */
const KEPT = 0.1;
const TRIED = 8;
/**
 * What it may leave of the races on the start line that those go back to: this share, and never fewer than one in so many
 * candidates, and so many in all.
 */
const ORIGINS_KEPT = 0.4;
const ORIGINS_IN = 8;
const FEWEST_ORIGINS = 128;
/** Races ridden home for the odds of a moment. */
const ENOUGH_HOME = 1024;
/** Candidates are drawn anew on the way where they are worth less than this share of their number. */
const WORN = 0.5;

/** What a look at the race told. */
export interface Look {
  /** Logarithm of how likely what was seen was, given all before, at the sharpness borne. */
  logLikelihood: number;
  /** The same at the fixed sharpness `SCORED`; null where none was tried, because races had to be exact. */
  logScore: number | null;
  /** Which of `SHARPNESS` the candidates bore. */
  sharpness: number;
}

/**
 * Simulated races kept in step with a real one: sequential Monte Carlo (Gordon, Salmond and Smith 1993; with a look ahead as in
 * Pitt and Shephard 1999) over copied race states. The same numbers and observations give the same bits, whoever skates.
 */
export class Candidates {
  private readonly words: SeedWords;
  private events = 0;
  private atStart = true;
  private isExact = false;
  /** What the front has covered. */
  private metres = 0;
  private logMeans = 0;
  private logSeen = 0;

  private readonly executor: RideExecutor;
  private readonly job: Job;
  private blocks: CandidateBlock[];

  private constructor(executor: RideExecutor, job: Job, blocks: CandidateBlock[]) {
    this.executor = executor;
    this.job = job;
    this.blocks = blocks;
    this.words = seedToMaster(job.seed);
  }

  /**
   * Races 0 … `races - 1` on the start line; the first of any run.
   * @param isExact whether races are always held against what was seen as sharply as can be
   */
  static async begin(
    executor: RideExecutor,
    job: Job,
    races: number,
    isExact = false,
  ): Promise<Candidates> {
    const rides: Ride[] = [];
    for (let from = 0; from < races; from += RACES_PER_BLOCK)
      rides.push({ begin: { from, races: Math.min(RACES_PER_BLOCK, races - from) } });
    const blocks: CandidateBlock[] = [];
    await executor.ride(job, rides, (buffer, k) => {
      const ride = rides[k] as { begin: { races: number } };
      blocks[k] = readBlock(buffer, ride.begin.races);
    });
    const candidates = new Candidates(executor, job, blocks);
    candidates.isExact = isExact;
    return candidates;
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
    const copy = new Candidates(this.executor, this.job, this.blocks);
    copy.events = this.events;
    copy.atStart = this.atStart;
    copy.isExact = this.isExact;
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
      const look = await this.ride(stage, signal);
      if (look || signal?.aborted) return signal?.aborted ? null : look;
    }
    return null;
  }

  /** Rides on until the front has covered so many metres, as chance has it. */
  async rideTo(metres: number, signal?: AbortSignal): Promise<void> {
    if (metres > this.metres)
      await this.ride({ until: metres, futures: 1, seen: null, steered: [] }, signal);
  }

  /**
   * Rides on to the end of a stage and draws anew by what was seen there.
   * @returns what the look told; null where nothing was looked at, or when stopped
   */
  private async ride(stage: Stage, signal?: AbortSignal): Promise<Look | null> {
    const trial = stage.seen && stage.futures > 1 ? await this.tryLook(stage, signal) : null;
    const sharpness = trial?.sharpness ?? null;
    const blocks = await this.rideBlocks(this.blocks, stage, sharpness, this.nextEvent(), signal);
    if (signal?.aborted) return null;
    this.blocks = blocks;
    this.atStart = false;
    this.metres = stage.until;
    const found = weighed(logWeights(blocks, sharpness === null && stage.seen ? 0 : null));
    if (found === null)
      throw new Error("no simulated race went exactly so: more candidates, or less than exactly");
    const { weights, logMean } = found;
    const total = this.logMeans + logMean;
    const kish = effectiveSize(
      weights,
      Int32Array.from(weights, (_, i) => i),
    );
    if (kish < WORN * weights.length || (stage.seen && kish < weights.length - 1e-6)) {
      const event = this.nextEvent();
      const uniform = keyedUniform(this.words.hi, this.words.lo, 0, event, COMB);
      this.blocks = redraw(blocks, weights, uniform, event);
      this.logMeans = total;
    }
    if (!stage.seen) return null;
    const logLikelihood = total - this.logSeen;
    // What says little is looked at in one way only.
    const look = trial
      ? { ...trial, logLikelihood }
      : { logLikelihood, logScore: logLikelihood, sharpness: 0 };
    this.logSeen = total;
    return look;
  }

  /** The sharpest look that leaves enough of the candidates, and how likely what is seen is to them; tried on some of them. */
  private async tryLook(
    stage: Stage,
    signal?: AbortSignal,
  ): Promise<Pick<Look, "sharpness" | "logScore">> {
    if (this.isExact) return { sharpness: 0, logScore: null };
    const some = this.blocks.filter((_, k) => k % TRIED === 0);
    const tried = await this.rideBlocks(some, stage, null, this.nextEvent(), signal);
    const last = SHARPNESS.length - 1;
    if (signal?.aborted) return { sharpness: last, logScore: null };
    const logScore = weighed(logWeights(tried, SCORED))?.logMean ?? null;
    const races = tried.reduce((sum, block) => sum + block.races, 0);
    const each = Int32Array.from({ length: races }, (_, i) => i);
    const roots = Int32Array.from(tried.flatMap(({ root }) => [...root]));
    const origins = effectiveSize(new Float64Array(races).fill(1 / races), roots);
    const wanted = Math.max(FEWEST_ORIGINS, this.races / ORIGINS_IN);
    const fewest = Math.min(0.9 * origins, (wanted * races) / this.races);
    const least = this.atStart ? fewest : Math.max(ORIGINS_KEPT * origins, fewest);
    for (let sharpness = 0; sharpness < last; sharpness++) {
      const found = weighed(logWeights(tried, sharpness));
      if (found === null || effectiveSize(found.weights, each) < KEPT * races) continue;
      if (effectiveSize(found.weights, roots) >= least) return { sharpness, logScore };
    }
    return { sharpness: last, logScore };
  }

  private async rideBlocks(
    from: readonly CandidateBlock[],
    stage: Stage,
    sharpness: number | null,
    event: number,
    signal?: AbortSignal,
  ): Promise<CandidateBlock[]> {
    const { atStart } = this;
    const rides = from.map(
      ({ buffer, races }, number): Ride => ({
        on: stage,
        sharpness,
        event,
        number,
        atStart,
        races,
        block: buffer,
      }),
    );
    const blocks: CandidateBlock[] = [];
    const take = (buffer: ArrayBuffer, k: number): void => {
      blocks[k] = readBlock(buffer, from[k]!.races);
    };
    await this.executor.ride(this.job, rides, take, signal);
    return blocks;
  }

  /** Two numbers for the branchings of a stage or drawing. */
  private nextEvent(): number {
    this.events += 2;
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

  /** Of so many candidates one is ridden home: all while they are on the start line, else what the odds need. */
  private get every(): number {
    return this.atStart ? 1 : Math.max(1, Math.floor(this.races / ENOUGH_HOME));
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

import type { CompileOptions } from "../sim/compile.ts";
import type { EventOptions } from "../sim/compile-event.ts";
import type { Event } from "../sim/event.ts";
import type { Scenario } from "../sim/scenario.ts";
import type { Shift } from "../sim/shift.ts";
import type { EventOutcomes } from "./event/event-outcomes.ts";
import type { FilmedRace } from "./film-job.ts";
import type { Ride } from "./follow/ride.ts";
import type { Outcomes } from "./outcomes.ts";
import type { PlanOutcomes } from "./plan-outcomes.ts";
import type { RunOptions } from "./run-races.ts";

/** What to skate, as plain data that can be sent to another thread or machine. */
export interface Job extends RunOptions {
  scenario: Scenario;
  /** Seed text. */
  seed: string;
  /** Plan text by skater's name, in place of the plans of the scenario. */
  plans?: Record<string, string>;
  /** Qualities and assumptions other than known. */
  shift?: Shift;
  /** s; the engine's own step where absent */
  timeStep?: number;
}

/** The same for whole events. */
export interface EventJob extends EventOptions {
  event: Event;
  /** Seed text. */
  seed: string;
  /** See `RunOptions`. */
  racesPerVersion?: number;
}

/** One heat under several plans of one skater, on the same luck: what they share is skated once. */
export interface PlansJob {
  job: Job;
  /** Full name. */
  skater: string;
  /** Plan texts, in place of the one that the job has for him. */
  orders: readonly string[];
}

/** Any job whose ranges are skated. */
export type AnyJob = Job | PlansJob | EventJob;

/** Races `from` … `to - 1`. */
export interface RaceRange {
  from: number;
  to: number;
  /** Of a `PlansJob`: which of its orders, by place; all of them where absent. */
  orders?: readonly number[];
}

/**
 * Somewhere to skate races of jobs of one kind. Every implementation gives the same outcomes; only speed and order of arrival
 * differ.
 */
export interface Executor<Work = Job, Block = Outcomes> {
  /** How many ranges are skated at the same time. */
  readonly workers: number;
  /**
   * Skates all ranges and calls `onPart` with each block as it arrives, in any order. Ranges are begun in the
   * order given; once the signal is aborted no further range is begun and those under way are finished, so
   * that what was done is always the first ranges without a hole. One run at a time.
   * @throws when the job cannot be compiled or a worker stops
   */
  run(
    job: Work,
    ranges: Iterable<RaceRange>,
    onPart: (part: Block) => void,
    signal?: AbortSignal,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Takes races under way further. */
export interface RideExecutor {
  /** How many rides are under way at the same time. */
  readonly workers: number;
  /**
   * Calls `onBlock` with what becomes of each ride as it arrives, in any order; see `CandidateRider`. Aborting and failing as
   * with `Executor.run`. One run at a time.
   */
  ride(
    job: Job,
    rides: readonly Ride[],
    onBlock: (block: ArrayBuffer, ride: number) => void,
    signal?: AbortSignal,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Shows single races. */
export interface FilmExecutor {
  /**
   * Skates one race of a job with somebody looking on; also while a run is under way.
   * @throws when the job cannot be compiled or a worker stops
   */
  film(job: Job, race: number): Promise<FilmedRace>;
}

/** Somewhere to skate heats and whole events alike, to take races under way further, and to look at one. */
export type AnyExecutor = Executor &
  Executor<PlansJob, PlanOutcomes> &
  Executor<EventJob, EventOutcomes> &
  RideExecutor &
  FilmExecutor;

/** Compile options of a job. */
export function compileOptions(job: Job): CompileOptions {
  return {
    ...(job.plans ? { plans: job.plans } : {}),
    ...(job.shift ? { shift: job.shift } : {}),
    ...(job.habits ? { behaviour: Float64Array.from(job.habits.rows.flat()) } : {}),
    ...(job.timeStep === undefined ? {} : { timeStep: job.timeStep }),
  };
}

import { compileScenario } from "../sim/compile.ts";
import { compileEvent } from "../sim/compile-event.ts";
import { seedToMaster } from "../sim/random.ts";
import type { EventOutcomes } from "./event/event-outcomes.ts";
import { eventBuffers, readEventOutcomes } from "./event/event-outcomes.ts";
import { runEvents } from "./event/run-events.ts";
import { compileOptions, type EventJob, type Job } from "./executor.ts";
import { type Outcomes, readOutcomes } from "./outcomes.ts";
import { runRaces } from "./run-races.ts";

/** What a range of a job comes to. */
export type Block = Outcomes | EventOutcomes;

/** Skates races `from` … `to - 1` of a job, here and now. */
export type SkateRange = (from: number, to: number) => Block;

/** Turns a job into numbers once, to skate ranges of it. @throws when it cannot be compiled */
export function compileJob(job: Job | EventJob): SkateRange {
  const seed = seedToMaster(job.seed);
  if (isEventJob(job)) {
    const event = compileEvent(job.event, job);
    return (from, to) => runEvents(event, seed, from, to, job.racesPerVersion);
  }
  const heat = compileScenario(job.scenario, compileOptions(job));
  return (from, to) => runRaces(heat, seed, from, to, job);
}

/** The buffers of a block, to be handed to another thread. */
export const buffersOf = (block: Block): ArrayBuffer[] =>
  "finalists" in block ? eventBuffers(block) : [block.buffer];

/** The block of a job from its buffers, which are shared, not copied. @throws on foreign buffers */
export const readBlock = (job: Job | EventJob, buffers: readonly ArrayBuffer[]): Block =>
  isEventJob(job) ? readEventOutcomes(buffers) : readOutcomes(buffers[0]!);

const isEventJob = (job: Job | EventJob): job is EventJob => "event" in job;

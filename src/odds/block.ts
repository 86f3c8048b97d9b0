import { type EventOutcomes, eventBuffers, readEventOutcomes } from "./event/event-outcomes.ts";
import type { EventJob, Job } from "./executor.ts";
import { type Outcomes, readOutcomes } from "./outcomes.ts";

/** What a range of a job comes to. */
export type Block = Outcomes | EventOutcomes;

/** The buffers of a block, to be handed to another thread. */
export const buffersOf = (block: Block): ArrayBuffer[] =>
  "finalists" in block ? eventBuffers(block) : [block.buffer];

/** The block of a job from its buffers, which are shared, not copied. @throws on foreign buffers */
export const readBlock = (job: Job | EventJob, buffers: readonly ArrayBuffer[]): Block =>
  isEventJob(job) ? readEventOutcomes(buffers) : readOutcomes(buffers[0]!);

export const isEventJob = (job: Job | EventJob): job is EventJob => "event" in job;

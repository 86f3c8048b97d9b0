import { type EventOutcomes, eventBuffers, readEventOutcomes } from "./event/event-outcomes.ts";
import type { AnyJob, EventJob, PlansJob } from "./executor.ts";
import { type Outcomes, readOutcomes } from "./outcomes.ts";
import { type PlanOutcomes, planOutcomes } from "./plan-outcomes.ts";

/** What a range of a job comes to. */
export type Block = Outcomes | PlanOutcomes | EventOutcomes;

/** The buffers of a block, to be handed to another thread. */
export function buffersOf(block: Block): ArrayBuffer[] {
  if ("finalists" in block) return eventBuffers(block);
  return "plans" in block ? block.plans.map(({ buffer }) => buffer) : [block.buffer];
}

/** The block of a job from its buffers, which are shared, not copied. @throws on foreign buffers */
export function readBlock(job: AnyJob, buffers: readonly ArrayBuffer[]): Block {
  if (isEventJob(job)) return readEventOutcomes(buffers);
  const heats = buffers.map(readOutcomes);
  return isPlansJob(job) ? planOutcomes(heats) : heats[0]!;
}

export const isEventJob = (job: AnyJob): job is EventJob => "event" in job;

export const isPlansJob = (job: AnyJob): job is PlansJob => "orders" in job;

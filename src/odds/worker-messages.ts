import { buffersOf } from "./compile-job.ts";
import type { EventJob, Job, RaceRange } from "./executor.ts";
import { RecentJobs } from "./recent-jobs.ts";

/** A worker gets a job, with a number that no other job of the pool has, then ranges of it. */
export type WorkerRequest = { job: Job | EventJob; number: number } | { range: RaceRange };
/** It answers each range, and nothing else. */
export type WorkerReply = { buffers: ArrayBuffer[] } | { failure: Error };

/**
 * The work of one thread of a pool: keeps the job it was given last, compiles it unless it did lately, and answers each
 * range through `reply`, handing over the buffers named.
 */
export function answerRequests(
  reply: (message: WorkerReply, handedOver: ArrayBuffer[]) => void,
): (request: WorkerRequest) => void {
  let job: Job | EventJob | undefined;
  let number = 0;
  const jobs = new RecentJobs<number>();
  return (request) => {
    if ("job" in request) {
      job = request.job;
      number = request.number;
      return;
    }
    const { from, to } = request.range;
    try {
      if (!job) throw new Error("invariant: a range arrived before its job");
      const buffers = buffersOf(jobs.skateOf(number, job)(from, to));
      reply({ buffers }, buffers);
    } catch (error) {
      reply({ failure: error as Error }, []);
    }
  };
}

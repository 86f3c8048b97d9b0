import type { Block } from "./compile-job.ts";
import type { AnyExecutor, EventJob, Executor, Job } from "./executor.ts";
import { RecentJobs } from "./recent-jobs.ts";

/** Skates on the calling thread, which gets a breath between two ranges. */
export function createInlineExecutor(): AnyExecutor {
  const jobs = new RecentJobs<Job | EventJob>();
  const executor: Executor<Job | EventJob, Block> = {
    workers: 1,
    async run(job, ranges, onPart, signal) {
      const skate = jobs.skateOf(job, job);
      for (const { from, to } of ranges) {
        if (signal?.aborted) return;
        onPart(skate(from, to));
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    async close() {},
  };
  // A job of one kind gives blocks of that kind.
  return executor as AnyExecutor;
}

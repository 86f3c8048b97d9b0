import type { Block } from "./block.ts";
import type { AnyExecutor, AnyJob, Executor, FilmExecutor, Job, RideExecutor } from "./executor.ts";
import { filmJob } from "./film-job.ts";
import { RecentRiders } from "./follow/recent-riders.ts";
import { RecentJobs } from "./recent-jobs.ts";

/** Skates on the calling thread, which gets a breath between two ranges. */
export function createInlineExecutor(): AnyExecutor {
  const jobs = new RecentJobs<AnyJob>();
  const riders = new RecentRiders<Job>();
  const executor: Executor<AnyJob, Block> & RideExecutor & FilmExecutor = {
    workers: 1,
    async run(job, ranges, onPart, signal) {
      const skate = jobs.skateOf(job, job);
      for (const range of ranges) {
        if (signal?.aborted) return;
        onPart(skate(range));
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    async ride(job, rides, onBlock, signal) {
      const rider = riders.riderOf(job, job);
      for (const [k, ride] of rides.entries()) {
        if (signal?.aborted) return;
        // Rides are taken from a copy, as they are on another thread.
        const own = "block" in ride ? { ...ride, block: ride.block.slice(0) } : ride;
        onBlock(rider.ride(own), k);
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    film: async (job, race) => filmJob(job, race),
    async close() {},
  };
  // A job of one kind gives blocks of that kind.
  return executor as AnyExecutor;
}

import { seedToMaster } from "../sim/random.ts";
import type { Executor, Job } from "./executor.ts";
import { RecentHeats } from "./recent-heats.ts";
import { runRaces } from "./run-races.ts";

/** Skates on the calling thread, which gets a breath between two ranges. */
export function createInlineExecutor(): Executor {
  const heats = new RecentHeats<Job>();
  return {
    workers: 1,
    async run(job, ranges, onPart, signal) {
      const heat = heats.heatOf(job, job);
      const seed = seedToMaster(job.seed);
      for (const { from, to } of ranges) {
        if (signal?.aborted) return;
        onPart(runRaces(heat, seed, from, to, job));
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    async close() {},
  };
}

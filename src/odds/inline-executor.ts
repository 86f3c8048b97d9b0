import { compileScenario } from "../sim/compile.ts";
import type { Heat } from "../sim/heat.ts";
import { seedToMaster } from "../sim/random.ts";
import { compileOptions, type Executor, type Job } from "./executor.ts";
import { runRaces } from "./run-races.ts";

/** Skates on the calling thread, which gets a breath between two ranges. */
export function createInlineExecutor(): Executor {
  // Kept between runs: a run to a precision comes back with the same job at every look.
  let last: Job | undefined;
  let heat: Heat | undefined;
  return {
    workers: 1,
    async run(job, ranges, onPart, signal) {
      if (job !== last) heat = undefined;
      last = job;
      heat ??= compileScenario(job.scenario, compileOptions(job));
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

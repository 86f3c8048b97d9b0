import { compileScenario } from "../sim/compile.ts";
import { seedToMaster } from "../sim/random.ts";
import { compileOptions, type Executor } from "./executor.ts";
import { runRaces } from "./run-races.ts";

/** Skates on the calling thread, which gets a breath between two ranges. */
export function createInlineExecutor(): Executor {
  return {
    workers: 1,
    async run(job, ranges, onPart, signal) {
      const heat = compileScenario(job.scenario, compileOptions(job));
      const seed = seedToMaster(job.seed);
      for (const { from, to } of ranges) {
        if (signal?.aborted) return;
        onPart(runRaces(heat, seed, from, to));
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    async close() {},
  };
}

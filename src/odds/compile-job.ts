import { compileScenario } from "../sim/compile.ts";
import { compileEvent } from "../sim/compile-event.ts";
import { seedToMaster } from "../sim/random.ts";
import { type Block, isEventJob } from "./block.ts";
import { runEvents } from "./event/run-events.ts";
import { compileOptions, type EventJob, type Job } from "./executor.ts";
import { runRaces } from "./run-races.ts";

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

import type { Block } from "./compile-job.ts";
import type { AnyExecutor, EventJob, Executor, Job, RaceRange } from "./executor.ts";

/** The same executor with its ranges cut into pieces of so many races at most, so that each is over soon. */
export function inSlices(executor: AnyExecutor, races: number): AnyExecutor {
  const run = executor.run as Executor<Job | EventJob, Block>["run"];
  const sliced: Executor<Job | EventJob, Block> = {
    ...executor,
    run: (job, ranges, onPart, signal) => run(job, slices(ranges, races), onPart, signal),
  };
  // A job of one kind gives blocks of that kind.
  return sliced as AnyExecutor;
}

function* slices(ranges: Iterable<RaceRange>, races: number): Generator<RaceRange> {
  for (const { from, to } of ranges)
    for (let start = from; start < to; start += races)
      yield { from: start, to: Math.min(to, start + races) };
}

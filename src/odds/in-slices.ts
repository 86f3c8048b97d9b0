import { type Block, isPlansJob } from "./block.ts";
import type { AnyExecutor, AnyJob, Executor, RaceRange } from "./executor.ts";

/** The first pieces of a run, one for each worker, are so many times smaller, so that there is something to show at once. */
const SOONER = 4;

/** The same executor with its ranges cut into pieces of so many races at most, of all plans together, so that each is over soon. */
export function inSlices(executor: AnyExecutor, races: number): AnyExecutor {
  const run = executor.run as Executor<AnyJob, Block>["run"];
  const sliced: Executor<AnyJob, Block> = {
    ...executor,
    run(job, ranges, onPart, signal) {
      const plans = isPlansJob(job) ? job.orders.length : 1;
      return run(job, slices(ranges, races, plans, executor.workers), onPart, signal);
    },
  };
  // A job of one kind gives blocks of that kind.
  return sliced as AnyExecutor;
}

function* slices(
  ranges: Iterable<RaceRange>,
  races: number,
  plans: number,
  workers: number,
): Generator<RaceRange> {
  let cut = 0;
  for (const range of ranges) {
    const most = Math.ceil(races / (range.orders?.length ?? plans));
    for (let start = range.from; start < range.to; ) {
      const size = cut++ < workers ? Math.ceil(most / SOONER) : most;
      const end = Math.min(range.to, start + size);
      yield { ...range, from: start, to: end };
      start = end;
    }
  }
}

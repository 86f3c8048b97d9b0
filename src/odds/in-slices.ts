import type { Executor, RaceRange } from "./executor.ts";

/** The same executor with its ranges cut into pieces of so many races at most, so that each is over soon. */
export function inSlices(executor: Executor, races: number): Executor {
  return {
    ...executor,
    run: (job, ranges, onPart, signal) => executor.run(job, slices(ranges, races), onPart, signal),
  };
}

function* slices(ranges: Iterable<RaceRange>, races: number): Generator<RaceRange> {
  for (const { from, to } of ranges)
    for (let start = from; start < to; start += races)
      yield { from: start, to: Math.min(to, start + races) };
}

import { availableParallelism } from "node:os";
import { widestHalfWidth } from "../odds/precision.ts";
import { DEFAULT_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import type { Tally } from "../odds/tally.ts";
import { createProgress } from "./progress.ts";
import { Stopped } from "./stopped.ts";

/** Below this many races for each, a further thread costs more than it brings. */
const RACES_PER_WORKER = 250;

/** Threads for a run where the user has not said: one per core, fewer for a few races. */
export function chooseWorkers(races: number = DEFAULT_RACES): number {
  const useful = Math.ceil(races / RACES_PER_WORKER);
  return Math.max(1, Math.min(availableParallelism(), useful, MOST_WORKERS));
}

/** How a run can be stopped and tells how far it is. */
export interface Watch {
  signal: AbortSignal;
  /** @param tally counts so far, needed only by a run to a precision */
  onProgress: (done: number, wanted: number, tally?: Tally) => void;
}

/**
 * Runs something with a progress line, and with Ctrl-C stopping it at the races done so far; a second Ctrl-C
 * ends the program at once.
 * @throws Stopped where there is nothing to show yet
 */
export async function watchedRun<Result>(
  precision: number | undefined,
  run: (watch: Watch) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const onInterrupt = (): void => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  const progress = createProgress(process.stderr);
  process.on("SIGINT", onInterrupt);
  try {
    return await run({
      signal: stop.signal,
      onProgress: (done, wanted, tally) =>
        progress.show(
          done,
          wanted,
          precision === undefined || !tally ? undefined : reached(tally, precision),
        ),
    });
  } catch (error) {
    // A run that has nothing to show yet says "stopped before …".
    const isStop = stop.signal.aborted && /^stopped /.test((error as Error).message);
    throw isStop ? new Stopped((error as Error).message, { cause: error }) : error;
  } finally {
    progress.end();
    process.off("SIGINT", onInterrupt);
  }
}

function reached(tally: Tally, precision: number): string {
  const inHundred = (width: number): string => (width * 100).toFixed(1);
  return `within ${inHundred(widestHalfWidth(tally))} of 100 (wanted ${inHundred(precision)})`;
}

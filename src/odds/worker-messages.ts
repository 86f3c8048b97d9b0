import { seedToMaster } from "../sim/random.ts";
import type { Job, RaceRange } from "./executor.ts";
import { RecentHeats } from "./recent-heats.ts";
import { runRaces } from "./run-races.ts";

/** A worker gets a job, with a number that no other job of the pool has, then ranges of it. */
export type WorkerRequest = { job: Job; number: number } | { range: RaceRange };
/** It answers each range, and nothing else. */
export type WorkerReply = { buffer: ArrayBuffer } | { failure: Error };

/**
 * The work of one thread of a pool: keeps the job it was given last, compiles it unless it did lately, and answers each
 * range through `reply`, handing over the buffers named.
 */
export function answerRequests(
  reply: (message: WorkerReply, handedOver: ArrayBuffer[]) => void,
): (request: WorkerRequest) => void {
  let job: Job | undefined;
  let number = 0;
  const heats = new RecentHeats<number>();
  return (request) => {
    if ("job" in request) {
      job = request.job;
      number = request.number;
      return;
    }
    const { from, to } = request.range;
    try {
      if (!job) throw new Error("invariant: a range arrived before its job");
      const heat = heats.heatOf(number, job);
      const { buffer } = runRaces(heat, seedToMaster(job.seed), from, to, job);
      reply({ buffer }, [buffer]);
    } catch (error) {
      reply({ failure: error as Error }, []);
    }
  };
}

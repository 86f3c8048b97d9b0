import { buffersOf } from "./block.ts";
import type { AnyJob, Job, RaceRange } from "./executor.ts";
import { type FilmedRace, filmJob } from "./film-job.ts";
import { RecentRiders } from "./follow/recent-riders.ts";
import type { Ride } from "./follow/ride.ts";
import { RecentJobs } from "./recent-jobs.ts";

/** A worker gets a job, with a number that no other job of the pool has, then ranges or rides of it. */
export type WorkerRequest = { job: AnyJob; number: number } | WorkerTask;
/** A film names its own job, so that it can be asked for between two ranges of another. */
export type WorkerTask =
  | { range: RaceRange }
  | { ride: Ride }
  | { film: { job: Job; race: number } };
/** It answers each range, ride and film, in the order of asking, and nothing else. */
export type WorkerReply = WorkerAnswer | { failure: Error };
export type WorkerAnswer = { buffers: ArrayBuffer[] } | { filmed: FilmedRace };

/**
 * The work of one thread of a pool: keeps the job it was given last, compiles it unless it did lately, and answers each
 * task through `reply`, handing over the buffers named.
 */
export function answerRequests(
  reply: (message: WorkerReply, handedOver: ArrayBuffer[]) => void,
): (request: WorkerRequest) => void {
  let job: AnyJob | undefined;
  let number = 0;
  const jobs = new RecentJobs<number>();
  const riders = new RecentRiders<number>();
  return (request) => {
    if ("job" in request) {
      job = request.job;
      number = request.number;
      return;
    }
    try {
      if ("film" in request) {
        const filmed = filmJob(request.film.job, request.film.race);
        reply({ filmed }, [filmed.film.columns]);
        return;
      }
      if (!job) throw new Error("invariant: a range arrived before its job");
      const buffers =
        "ride" in request
          ? [riders.riderOf(number, job as Job).ride(request.ride)]
          : buffersOf(jobs.skateOf(number, job)(request.range));
      reply({ buffers }, buffers);
    } catch (error) {
      reply({ failure: error as Error }, []);
    }
  };
}

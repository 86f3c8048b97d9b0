import { parentPort } from "node:worker_threads";
import { buffersOf } from "./compile-job.ts";
import type { EventJob, Job } from "./executor.ts";
import { RecentJobs } from "./recent-jobs.ts";
import type { WorkerReply, WorkerRequest } from "./threads.ts";

// One thread of the pool: keeps the job it was given last, compiles it unless it did lately, and answers each range.
let job: Job | EventJob | undefined;
let number = 0;
const jobs = new RecentJobs<number>();

parentPort?.on("message", (request: WorkerRequest) => {
  if ("job" in request) {
    job = request.job;
    number = request.number;
    return;
  }
  parentPort?.postMessage(...answer(request.range.from, request.range.to));
});

function answer(from: number, to: number): [WorkerReply, ArrayBuffer[]] {
  try {
    if (!job) throw new Error("invariant: a range arrived before its job");
    const buffers = buffersOf(jobs.skateOf(number, job)(from, to));
    return [{ buffers }, buffers];
  } catch (error) {
    return [{ failure: error as Error }, []];
  }
}

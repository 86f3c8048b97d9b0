import { parentPort } from "node:worker_threads";
import { seedToMaster } from "../sim/random.ts";
import type { Job } from "./executor.ts";
import { RecentHeats } from "./recent-heats.ts";
import { runRaces } from "./run-races.ts";
import type { WorkerReply, WorkerRequest } from "./threads.ts";

// One thread of the pool: keeps the job it was given last, compiles it unless it did lately, and answers each range.
let job: Job | undefined;
let number = 0;
const heats = new RecentHeats<number>();

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
    const heat = heats.heatOf(number, job);
    const { buffer } = runRaces(heat, seedToMaster(job.seed), from, to, job);
    return [{ buffer }, [buffer]];
  } catch (error) {
    return [{ failure: error as Error }, []];
  }
}

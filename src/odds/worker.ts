import { parentPort } from "node:worker_threads";
import { compileScenario } from "../sim/compile.ts";
import type { Heat } from "../sim/heat.ts";
import { seedToMaster } from "../sim/random.ts";
import { compileOptions, type Job } from "./executor.ts";
import { runRaces } from "./run-races.ts";
import type { WorkerReply, WorkerRequest } from "./threads.ts";

// One thread of the pool: keeps the job it was given last, compiles it once, and answers each range.
let job: Job | undefined;
let heat: Heat | undefined;

parentPort?.on("message", (request: WorkerRequest) => {
  if ("job" in request) {
    job = request.job;
    heat = undefined;
    return;
  }
  parentPort?.postMessage(...answer(request.range.from, request.range.to));
});

function answer(from: number, to: number): [WorkerReply, ArrayBuffer[]] {
  try {
    if (!job) throw new Error("invariant: a range arrived before its job");
    heat ??= compileScenario(job.scenario, compileOptions(job));
    const { buffer } = runRaces(heat, seedToMaster(job.seed), from, to, job);
    return [{ buffer }, [buffer]];
  } catch (error) {
    return [{ failure: error as Error }, []];
  }
}

import { Worker } from "node:worker_threads";
import { type Block, readBlock } from "./compile-job.ts";
import type { AnyExecutor, EventJob, Executor, Job, RaceRange } from "./executor.ts";

/** A worker gets a job, with a number that no other job of the pool has, then ranges of it. */
export type WorkerRequest = { job: Job | EventJob; number: number } | { range: RaceRange };
/** It answers each range, and nothing else. */
export type WorkerReply = { buffers: ArrayBuffer[] } | { failure: Error };

/**
 * A pool of Node threads; whichever thread is free takes the next range.
 * @param url the worker's script; beside this file in the built package
 */
export function createThreads(
  workers: number,
  url: URL = new URL("./worker.js", import.meta.url),
): AnyExecutor {
  const pool = Array.from({ length: workers }, () => startThread(url));
  const numbers = new WeakMap<Job | EventJob, number>();
  let jobs = 0;
  const executor: Executor<Job | EventJob, Block> = {
    workers,
    async run(job, ranges, onPart, signal) {
      const number = numbers.get(job) ?? jobs++;
      numbers.set(job, number);
      const waiting = ranges[Symbol.iterator]();
      let failed = false;
      const skate = async (thread: Thread): Promise<void> => {
        thread.send({ job, number });
        while (!failed && !signal?.aborted) {
          const { done, value: range } = waiting.next();
          if (done) return;
          try {
            onPart(readBlock(job, await thread.ask(range)));
          } catch (error) {
            failed = true;
            throw error;
          }
        }
      };
      // All threads come to rest before a failure is told, so that the pool can be used again.
      const ends = await Promise.allSettled(pool.map(skate));
      for (const end of ends) if (end.status === "rejected") throw end.reason;
    },
    async close() {
      await Promise.all(pool.map((thread) => thread.stop()));
    },
  };
  // A job of one kind gives blocks of that kind.
  return executor as AnyExecutor;
}

interface Thread {
  send(request: WorkerRequest): void;
  /** Sends a range and waits for its buffers. @throws what the worker reports, or that it has stopped */
  ask(range: RaceRange): Promise<ArrayBuffer[]>;
  stop(): Promise<unknown>;
}

function startThread(url: URL): Thread {
  const worker = new Worker(url);
  let settle:
    | { resolve: (buffers: ArrayBuffer[]) => void; reject: (error: Error) => void }
    | undefined;
  let stopped: Error | undefined;
  const fail = (reason: string): void => {
    stopped ??= new Error(`invariant: a worker stopped: ${reason}`);
    settle?.reject(stopped);
  };
  worker.on("message", (reply: WorkerReply) => {
    if ("failure" in reply) settle?.reject(reply.failure);
    else settle?.resolve(reply.buffers);
    settle = undefined;
  });
  worker.on("error", (error) => fail(error.message));
  worker.on("exit", (code) => fail(`exit code ${code}`));
  return {
    send: (request) => worker.postMessage(request),
    ask: (range) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(stopped);
        settle = { resolve, reject };
        worker.postMessage({ range } satisfies WorkerRequest);
      }),
    stop: () => worker.terminate(),
  };
}

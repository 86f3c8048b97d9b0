import { type Block, readBlock } from "./compile-job.ts";
import type { AnyExecutor, EventJob, Executor, Job, RaceRange } from "./executor.ts";
import type { WorkerReply, WorkerRequest } from "./worker-messages.ts";

/** What a pool asks of a thread, in Node or in a browser. */
export interface WorkerPort {
  post(request: WorkerRequest): void;
  /** Tells who listens: each reply, and once why no more will come. */
  listen(onReply: (reply: WorkerReply) => void, onStopped: (reason: string) => void): void;
  stop(): unknown;
}

/** A pool of threads; whichever is free takes the next range. */
export function createPool(ports: readonly WorkerPort[]): AnyExecutor {
  const pool = ports.map(openThread);
  const numbers = new WeakMap<Job | EventJob, number>();
  let jobs = 0;
  const executor: Executor<Job | EventJob, Block> = {
    workers: pool.length,
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
  stop(): unknown;
}

function openThread(port: WorkerPort): Thread {
  let settle:
    | { resolve: (buffers: ArrayBuffer[]) => void; reject: (error: Error) => void }
    | undefined;
  let stopped: Error | undefined;
  port.listen(
    (reply) => {
      if ("failure" in reply) settle?.reject(reply.failure);
      else settle?.resolve(reply.buffers);
      settle = undefined;
    },
    (reason) => {
      stopped ??= new Error(`invariant: a worker stopped: ${reason}`);
      settle?.reject(stopped);
    },
  );
  return {
    send: (request) => port.post(request),
    ask: (range) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(stopped);
        settle = { resolve, reject };
        port.post({ range });
      }),
    stop: () => port.stop(),
  };
}

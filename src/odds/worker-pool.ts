import { type Block, readBlock } from "./block.ts";
import type {
  AnyExecutor,
  AnyJob,
  Executor,
  FilmExecutor,
  RaceRange,
  RideExecutor,
} from "./executor.ts";
import type { WorkerAnswer, WorkerReply, WorkerRequest, WorkerTask } from "./worker-messages.ts";

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
  const numbers = new WeakMap<AnyJob, number>();
  let jobs = 0;
  const share = async (
    job: AnyJob,
    tasks: Iterator<WorkerTask>,
    onAnswer: (buffers: ArrayBuffer[], task: number) => void,
    signal?: AbortSignal,
  ): Promise<void> => {
    const number = numbers.get(job) ?? jobs++;
    numbers.set(job, number);
    let begun = 0;
    let failed = false;
    const skate = async (thread: Thread): Promise<void> => {
      thread.send({ job, number });
      while (!failed && !signal?.aborted) {
        const { done, value: task } = tasks.next();
        if (done) return;
        const which = begun++;
        try {
          const answer = await thread.ask(task);
          if ("buffers" in answer) onAnswer(answer.buffers, which);
        } catch (error) {
          failed = true;
          throw error;
        }
      }
    };
    // All threads come to rest before a failure is told, so that the pool can be used again.
    const ends = await Promise.allSettled(pool.map(skate));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  };
  const executor: Executor<AnyJob, Block> & RideExecutor & FilmExecutor = {
    workers: pool.length,
    run: (job, ranges, onPart, signal) =>
      share(job, asTasks(ranges), (buffers) => onPart(readBlock(job, buffers)), signal),
    ride: (job, rides, onBlock, signal) =>
      share(
        job,
        rides.map((ride) => ({ ride })).values(),
        ([block], k) => onBlock(block!, k),
        signal,
      ),
    async film(job, race) {
      const answer = await pool[0]!.ask({ film: { job, race } });
      if (!("filmed" in answer)) throw new Error("invariant: expected a film, got a block");
      return answer.filmed;
    },
    async close() {
      await Promise.all(pool.map((thread) => thread.stop()));
    },
  };
  // A job of one kind gives blocks of that kind.
  return executor as AnyExecutor;
}

function* asTasks(ranges: Iterable<RaceRange>): Generator<WorkerTask> {
  for (const range of ranges) yield { range };
}

interface Thread {
  send(request: WorkerRequest): void;
  /** Sends a task and waits for its answer. @throws what the worker reports, or that it has stopped */
  ask(task: WorkerTask): Promise<WorkerAnswer>;
  stop(): unknown;
}

function openThread(port: WorkerPort): Thread {
  /** Those who wait, in the order of asking, which is that of the answers. */
  const waiting: { resolve: (answer: WorkerAnswer) => void; reject: (error: Error) => void }[] = [];
  let stopped: Error | undefined;
  port.listen(
    (reply) => {
      const asked = waiting.shift();
      if ("failure" in reply) asked?.reject(reply.failure);
      else asked?.resolve(reply);
    },
    (reason) => {
      stopped ??= new Error(`invariant: a worker stopped: ${reason}`);
      for (const { reject } of waiting.splice(0)) reject(stopped);
    },
  );
  return {
    send: (request) => port.post(request),
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(stopped);
        waiting.push({ resolve, reject });
        port.post(task);
      }),
    stop: () => port.stop(),
  };
}

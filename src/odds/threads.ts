import { Worker } from "node:worker_threads";
import type { AnyExecutor } from "./executor.ts";
import { createPool, type WorkerPort } from "./worker-pool.ts";

/**
 * A pool of Node threads. In a page `web-threads.ts` stands in its place.
 * @param url the worker's script; beside this file in the built package
 */
export function createThreads(
  workers: number,
  url: URL = new URL("./worker.js", import.meta.url),
): AnyExecutor {
  return createPool(Array.from({ length: workers }, () => openPort(url)));
}

function openPort(url: URL): WorkerPort {
  const worker = new Worker(url);
  return {
    post: (request) => worker.postMessage(request),
    listen(onReply, onStopped) {
      worker.on("message", onReply);
      worker.on("error", (error) => onStopped(error.message));
      worker.on("exit", (code) => onStopped(`exit code ${code}`));
    },
    stop: () => worker.terminate(),
  };
}

import type { AnyExecutor } from "./executor.ts";
import { inSlices } from "./in-slices.ts";
import { createPool, type WorkerPort } from "./worker-pool.ts";

/** Races asked for at a time: a twentieth of a second of work, so that odds move and a cancelled run ends at once. */
const RACES_AT_A_TIME = 32;
/** A worker that says nothing for so long is taken for dead, ms: a browser ends one for lack of memory without a word. */
const PATIENCE = 30_000;

/** A pool of Web Workers; in a page it stands in the place of Node's threads. */
export function createThreads(workers: number): AnyExecutor {
  return inSlices(createPool(Array.from({ length: workers }, openPort)), RACES_AT_A_TIME);
}

function openPort(): WorkerPort {
  const worker = new Worker(new URL("./web-worker.ts", import.meta.url), { type: "module" });
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lose: (reason: string) => void = () => {};
  const watch = (): void => {
    clearTimeout(waiting);
    if (asked > 0) waiting = setTimeout(() => lose("no answer"), PATIENCE);
  };
  return {
    post(request) {
      worker.postMessage(request);
      if ("job" in request) return;
      asked++;
      watch();
    },
    listen(onReply, onStopped) {
      lose = onStopped;
      worker.onmessage = ({ data }) => {
        asked--;
        watch();
        onReply(data);
      };
      worker.onerror = ({ message }) => onStopped(message || "its script could not be loaded");
    },
    stop: () => worker.terminate(),
  };
}

import type { AnyExecutor } from "./executor.ts";

/** Where to skate with so many workers: on this thread with one, else on a pool, each loaded only then. */
export async function openExecutor(workers: number): Promise<AnyExecutor> {
  if (workers === 1) {
    const { createInlineExecutor } = await import("./inline-executor.ts");
    return createInlineExecutor();
  }
  const { createThreads } = await import("./threads.ts");
  return createThreads(workers);
}

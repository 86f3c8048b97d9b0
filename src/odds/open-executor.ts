import type { AnyExecutor } from "./executor.ts";
import { createInlineExecutor } from "./inline-executor.ts";

/** Where to skate with so many workers: on this thread with one, else on a pool, loaded only then. */
export async function openExecutor(workers: number): Promise<AnyExecutor> {
  if (workers === 1) return createInlineExecutor();
  const { createThreads } = await import("./threads.ts");
  return createThreads(workers);
}

import type { AnyExecutor } from "../odds/executor.ts";
import { createThreads } from "../odds/web-threads.ts";

/** On a machine with more cores the pool would wait for its longest piece, and a phone gets hot. */
const MOST_WORKERS = 8;

export const openPool = (): AnyExecutor =>
  createThreads(Math.max(2, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 2)));

/** Opened while the page is still being read. */
export const firstPool = openPool();

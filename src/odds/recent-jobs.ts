import { compileJob, type SkateRange } from "./compile-job.ts";
import type { AnyJob } from "./executor.ts";

/** How many jobs are kept compiled: more than the plans that are compared at a time. */
export const RECENT = 128;

/** Compiled jobs asked for last; who skates many plans in turn comes back to each again and again. */
export class RecentJobs<Key> {
  private readonly compiled = new Map<Key, SkateRange>();

  /** @throws when the job cannot be compiled */
  skateOf(key: Key, job: AnyJob): SkateRange {
    const skate = this.compiled.get(key) ?? compileJob(job);
    this.compiled.delete(key);
    this.compiled.set(key, skate);
    for (const oldest of this.compiled.keys()) {
      if (this.compiled.size <= RECENT) break;
      this.compiled.delete(oldest);
    }
    return skate;
  }
}

import { compileScenario } from "../sim/compile.ts";
import type { Heat } from "../sim/heat.ts";
import { compileOptions, type Job } from "./executor.ts";

/** How many heats are kept: more than the plans that are compared at a time. */
export const RECENT = 128;

/** Compiled heats of the jobs asked for last; who skates many plans in turn comes back to each again and again. */
export class RecentHeats<Key> {
  private readonly heats = new Map<Key, Heat>();

  /** @throws when the scenario cannot be compiled */
  heatOf(key: Key, job: Job): Heat {
    const heat = this.heats.get(key) ?? compileScenario(job.scenario, compileOptions(job));
    this.heats.delete(key);
    this.heats.set(key, heat);
    for (const oldest of this.heats.keys()) {
      if (this.heats.size <= RECENT) break;
      this.heats.delete(oldest);
    }
    return heat;
  }
}

import type { Job } from "../executor.ts";
import { CandidateRider } from "./candidate-rider.ts";

/** Few: the race as it was, and with changed plans. */
const RECENT = 8;

/** Riders of the jobs asked for last. */
export class RecentRiders<Key> {
  private readonly riders = new Map<Key, CandidateRider>();

  /** @throws when the scenario cannot be compiled */
  riderOf(key: Key, job: Job): CandidateRider {
    const rider = this.riders.get(key) ?? new CandidateRider(job);
    this.riders.delete(key);
    this.riders.set(key, rider);
    for (const oldest of this.riders.keys()) {
      if (this.riders.size <= RECENT) break;
      this.riders.delete(oldest);
    }
    return rider;
  }
}

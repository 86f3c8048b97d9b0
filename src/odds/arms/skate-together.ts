import { cutEvenly } from "../compare/plan-race.ts";
import type { Executor, Job, PlansJob } from "../executor.ts";
import { inRaceOrder } from "../in-race-order.ts";
import type { Outcomes } from "../outcomes.ts";
import type { PlanOutcomes } from "../plan-outcomes.ts";

/** One way to ride a heat. */
export interface Way {
  /** All but the plan of one skater. */
  job: Job;
  /** His full name, and his plan. */
  skater: string;
  orders: string;
}

/** How far ways are skated, and where. */
export interface SkateTogether {
  races: number;
  executor: Executor<PlansJob, PlanOutcomes>;
  signal?: AbortSignal | undefined;
  /** Takes the blocks of each way, by its place, in race order. */
  onBlock: (block: Outcomes, way: number) => void;
  /** Told whenever all ways have the same races, and how many. */
  onLevel?: (races: number) => void;
}

/** All ways skate so far before any goes on, and four times as far each time. */
export const FIRST_STOP = 256;

/**
 * Skates every way on the same races; a stop leaves the first races of each. Ways that differ in one skater's plan alone are
 * skated together, so that what they share is skated once.
 */
export async function skateTogether(ways: readonly Way[], ask: SkateTogether): Promise<void> {
  const { races, executor, signal, onBlock, onLevel } = ask;
  const groups = inGroups(ways);
  let from = 0;
  for (let stop = Math.min(FIRST_STOP, races); from < races; stop = Math.min(4 * stop, races)) {
    for (const { job, places } of groups) {
      const take = inRaceOrder<PlanOutcomes>(({ plans }) => {
        for (const [k, block] of plans.entries()) onBlock(block, places[k]!);
      }, from);
      const ranges = cutEvenly(from, stop, executor.workers, places.length);
      await executor.run(job, ranges, take, signal);
      if (signal?.aborted) return;
    }
    from = stop;
    onLevel?.(from);
  }
}

/** Ways alike but for his plan, with their places. */
function inGroups(ways: readonly Way[]): { job: PlansJob; places: number[] }[] {
  const keys = ways.map(({ job, skater }) => JSON.stringify([skater, job]));
  return [...new Set(keys)].map((key) => {
    const places = [...keys.keys()].filter((k) => keys[k] === key);
    const { job, skater } = ways[places[0]!]!;
    return { job: { job, skater, orders: places.map((k) => ways[k]!.orders) }, places };
  });
}

import type { Scenario } from "../../sim/scenario.ts";
import type { Shift } from "../../sim/shift.ts";
import { GoalBits } from "../compare/goal-bits.ts";
import { cutEvenly } from "../compare/plan-race.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { ordersOf } from "../compare/read-plans.ts";
import { OutcomeDigest } from "../digest.ts";
import type { Executor, Job } from "../executor.ts";
import { inRaceOrder } from "../in-race-order.ts";
import type { Outcomes } from "../outcomes.ts";
import type { Asked } from "./arms-run.ts";

/** One way to skate a heat, and in which races the skater reached his goal. */
export interface Arm {
  job: Job;
  bits: GoalBits;
  digest: OutcomeDigest;
  /** Looks on at every block in race order. */
  look?: (block: Outcomes) => void;
}

/** How an arm differs from the heat as it is: the skater's plan, orders for others, qualities and assumptions. */
export interface ArmChoice {
  plan: string;
  others?: Record<string, string>;
  shift?: Shift;
  /** Whether to keep how the skater rode. */
  rides?: boolean;
}

/** An arm that has not been skated. */
export function newArm(scenario: Scenario, asked: Asked, choice: ArmChoice): Arm {
  const { name, skater, goal, seed } = asked;
  return {
    job: {
      scenario,
      seed,
      plans: { ...choice.others, [name]: ordersOf(choice.plan) },
      racesPerVersion: RACES_PER_VERSION,
      ...(choice.shift ? { shift: choice.shift } : {}),
      ...(choice.rides ? { watched: skater } : {}),
    },
    bits: new GoalBits(goal, skater),
    digest: new OutcomeDigest(),
  };
}

/** All arms skate so far before any goes on, and four times as far each time. */
const FIRST_STOP = 256;

/** Skates every arm on the same races; what a stop leaves is the first races of each. */
export async function skateArms(
  arms: readonly Arm[],
  races: number,
  executor: Executor,
  signal?: AbortSignal,
  onRaces?: (more: number) => void,
): Promise<void> {
  for (let stop = Math.min(FIRST_STOP, races); ; stop = Math.min(4 * stop, races)) {
    for (const { job, bits, digest, look } of arms) {
      const take = inRaceOrder((block) => {
        bits.add(block);
        digest.add(block);
        look?.(block);
        onRaces?.(block.races);
      }, bits.races);
      await executor.run(job, cutEvenly(bits.races, stop, executor.workers), take, signal);
      if (signal?.aborted) return;
    }
    if (stop === races) return;
  }
}

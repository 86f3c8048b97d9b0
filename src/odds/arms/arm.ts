import type { Scenario } from "../../sim/scenario.ts";
import type { Shift } from "../../sim/shift.ts";
import { GoalBits } from "../compare/goal-bits.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { ordersOf } from "../compare/read-plans.ts";
import { OutcomeDigest } from "../digest.ts";
import type { Outcomes } from "../outcomes.ts";
import type { Asked } from "./arms-run.ts";
import type { Way } from "./skate-together.ts";

/** One way to ride a heat, and in which races the skater reached his goal. */
export interface Arm extends Way {
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
      plans: choice.others ?? {},
      racesPerVersion: RACES_PER_VERSION,
      ...(choice.shift ? { shift: choice.shift } : {}),
      ...(choice.rides ? { watched: skater } : {}),
    },
    skater: name,
    orders: ordersOf(choice.plan),
    bits: new GoalBits(goal, skater),
    digest: new OutcomeDigest(),
  };
}

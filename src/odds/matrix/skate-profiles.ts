import type { Scenario } from "../../sim/scenario.ts";
import { skateTogether, type Way } from "../arms/skate-together.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { digestText, OutcomeDigest } from "../digest.ts";
import type { Executor, PlansJob } from "../executor.ts";
import { type Goal, reachesGoal } from "../goal.ts";
import type { Outcomes } from "../outcomes.ts";
import type { PlanOutcomes } from "../plan-outcomes.ts";
import type { Reached } from "./pair-goal.ts";

/** One way for a heat to be ridden: a scenario and orders by name. */
export interface Profile {
  scenario: Scenario;
  plans: Record<string, string>;
}

/** Where and how profiles are skated. */
export interface SkateProfiles {
  goal: Goal;
  /** The two skaters who are looked at, by slot. */
  pair: readonly [number, number];
  races: number;
  seed: string;
  executor: Executor<PlansJob, PlanOutcomes>;
  signal?: AbortSignal | undefined;
  /** Told after each block how many more races are done. */
  onRaces?: ((races: number) => void) | undefined;
  /** Looks on at the blocks of the first profile. */
  onFirst?: (part: Outcomes) => void;
}

/** What the two reached in each profile, all on the same races. */
export interface SkatedProfiles {
  reached: Reached[];
  races: number;
  /** Digest over the digests of the outcomes of every profile. */
  digest: string;
  stopped: boolean;
}

/**
 * Skates every profile on the same races. A stop keeps the races that all of them have.
 *
 * @returns null where it was stopped before every profile had its first races
 */
export async function skateProfiles(
  profiles: readonly Profile[],
  options: SkateProfiles,
): Promise<SkatedProfiles | null> {
  const { goal, pair, races: wanted, seed, executor, signal } = options;
  const ways = profiles.map(({ scenario, plans }): Way => {
    const skater = scenario.entries[pair[0]]!.name;
    const { [skater]: orders = "", ...others } = plans;
    return {
      job: { scenario, plans: others, seed, racesPerVersion: RACES_PER_VERSION },
      skater,
      orders,
    };
  });
  const reached = profiles.map(() => new Uint8Array(wanted));
  const digests = profiles.map(() => new OutcomeDigest());
  let races = 0;
  let digest = "";
  await skateTogether(ways, {
    races: wanted,
    executor,
    signal,
    onBlock(block, k) {
      if (k === 0) options.onFirst?.(block);
      options.onRaces?.(block.races);
      digests[k]!.add(block);
      for (let row = 0; row < block.races; row++)
        reached[k]![block.from + row] =
          Number(reachesGoal(goal, block, row, pair[0])) |
          (Number(reachesGoal(goal, block, row, pair[1])) << 1);
    },
    onLevel(level) {
      races = level;
      digest = digestText(digests.map((each) => each.text()).join(" "));
    },
  });
  if (races === 0) return null;
  const stopped = races < wanted;
  return { reached: reached.map((cell) => cell.subarray(0, races)), races, digest, stopped };
}

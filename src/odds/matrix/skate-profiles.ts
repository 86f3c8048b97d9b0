import type { Scenario } from "../../sim/scenario.ts";
import { cutEvenly } from "../compare/plan-race.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { digestText, OutcomeDigest } from "../digest.ts";
import type { Executor, Job } from "../executor.ts";
import { type Goal, reachesGoal } from "../goal.ts";
import type { Outcomes } from "../outcomes.ts";
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
  executor: Executor;
  signal?: AbortSignal | undefined;
  /** Told after each block how many more races are done. */
  onRaces?: ((races: number) => void) | undefined;
  /** Looks on at the blocks of the first profile, in any order. */
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

/** All profiles are skated so far before any goes on, and four times as far each time. */
const FIRST_STOP = 250;

/**
 * Skates every profile on the same races. A stop keeps the races that all of them have.
 *
 * @returns null where it was stopped before every profile had its first 250 races
 */
export async function skateProfiles(
  profiles: readonly Profile[],
  options: SkateProfiles,
): Promise<SkatedProfiles | null> {
  const { goal, pair, races: wanted, seed, executor, signal } = options;
  const jobs = profiles.map(
    ({ scenario, plans }): Job => ({ scenario, plans, seed, racesPerVersion: RACES_PER_VERSION }),
  );
  const reached = profiles.map(() => new Uint8Array(wanted));
  const digests = profiles.map(() => new OutcomeDigest());
  let done = 0;
  let digest = "";
  for (const stop of stops(wanted)) {
    for (const [k, job] of jobs.entries()) {
      const parts: Outcomes[] = [];
      const take = (part: Outcomes): void => {
        parts.push(part);
        if (k === 0) options.onFirst?.(part);
        options.onRaces?.(part.races);
      };
      await executor.run(job, cutEvenly(done, stop, executor.workers), take, signal);
      if (signal?.aborted) return done === 0 ? null : kept(reached, done, digest);
      // Parts arrive in any order; the digest is over races in theirs.
      for (const part of parts.sort((a, b) => a.from - b.from)) {
        digests[k]!.add(part);
        for (let row = 0; row < part.races; row++)
          reached[k]![part.from + row] =
            Number(reachesGoal(goal, part, row, pair[0])) |
            (Number(reachesGoal(goal, part, row, pair[1])) << 1);
      }
    }
    done = stop;
    digest = digestText(digests.map((each) => each.text()).join(" "));
  }
  return { reached, races: done, digest, stopped: false };
}

function* stops(wanted: number): Generator<number> {
  for (let stop = FIRST_STOP; stop < wanted; stop *= 4) yield stop;
  yield wanted;
}

const kept = (reached: readonly Reached[], races: number, digest: string): SkatedProfiles => ({
  reached: reached.map((cell) => cell.subarray(0, races)),
  races,
  digest,
  stopped: true,
});

import type { Scenario } from "../../sim/scenario.ts";
import { GoalBits } from "../compare/goal-bits.ts";
import { RACES_PER_VERSION, RaceBits } from "../compare/race-bits.ts";
import { ordersOf } from "../compare/read-plans.ts";
import { OutcomeDigest } from "../digest.ts";
import { parseGoal, reachesGoal } from "../goal.ts";
import { type SimulateOptions, streamRaces } from "../stream-races.ts";
import type { ToldResult } from "./told-result.ts";

/** In which races each row of a result reached its goal, by the row's key. */
export type RowBits = Map<string, RaceBits>;

/** The goals of odds; `qualify` where there is a next round. */
export const oddsGoals = ["qualify", "win", "podium"] as const;

/** What a row is called: a skater and a goal, or a plan. */
export const rowKey = (who: string, goal: string): string => `${who}\n${goal}`;

/**
 * Skates the races of a result once more and keeps, row by row, in which the goal was reached. Null where they do not come
 * out as told: then another program or engine has made it. @throws as `streamRaces` does
 */
export async function skateAgain(
  result: ToldResult,
  scenario: Scenario,
  options: Pick<SimulateOptions, "workers" | "signal" | "onProgress" | "executor">,
): Promise<RowBits | null> {
  return result.kind === "odds"
    ? oddsAgain(result.told, scenario, options)
    : comparisonAgain(result.told, scenario, options);
}

async function oddsAgain(
  told: Extract<ToldResult, { kind: "odds" }>["told"],
  scenario: Scenario,
  options: SimulateOptions,
): Promise<RowBits | null> {
  const rows: RowBits = new Map();
  const digest = new OutcomeDigest();
  const { races, seed, plans } = told;
  await streamRaces(scenario, { ...options, races, seed, plans }, (block, heat) => {
    digest.add(block);
    for (const goalName of oddsGoals) {
      if (goalName === "qualify" && heat.rules.qualifiers === null) continue;
      const goal = parseGoal(goalName, heat);
      heat.names.forEach((name, skater) => {
        const key = rowKey(name, goalName);
        const bits = rows.get(key) ?? new RaceBits();
        rows.set(key, bits);
        bits.take(block.races, (row) => reachesGoal(goal, block, row, skater));
      });
    }
  });
  return digest.text() === told.digest ? rows : null;
}

async function comparisonAgain(
  told: Extract<ToldResult, { kind: "compare" }>["told"],
  scenario: Scenario,
  options: SimulateOptions,
): Promise<RowBits | null> {
  const rows: RowBits = new Map();
  for (const { plan, races, chance } of told.plans) {
    let bits: GoalBits | undefined;
    const plans = { [told.skater]: ordersOf(plan) };
    const run = { ...options, races, seed: told.seed, plans, racesPerVersion: RACES_PER_VERSION };
    await streamRaces(scenario, run, (block, heat) => {
      bits ??= new GoalBits(parseGoal(told.goal, heat), heat.names.indexOf(told.skater));
      bits.add(block);
    });
    // The digest of a comparison is of all plans together in the order given, which it does not tell; the chance is told exactly.
    if (shareOf(bits!) !== chance.p) return null;
    rows.set(rowKey(plan, told.goal), bits!);
  }
  return rows;
}

/** Share of the races of whole versions in which it was so. */
function shareOf(bits: RaceBits): number {
  let count = 0;
  for (let version = 0; version < bits.versions; version++)
    for (let byte = bits.version(version); byte > 0; byte &= byte - 1) count++;
  return count / (bits.versions * RACES_PER_VERSION);
}

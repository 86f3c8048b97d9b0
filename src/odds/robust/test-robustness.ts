import type { Scenario } from "../../sim/scenario.ts";
import { newArm } from "../arms/arm.ts";
import { armContrast, versionShares } from "../arms/arm-contrast.ts";
import { type ArmsOptions, type PairQuestion, readAsked, runArms } from "../arms/arms-run.ts";
import { chanceOf } from "../compare/chance-of.ts";
import { readPlan } from "../compare/read-plans.ts";
import type { Mean } from "../intervals.ts";
import { badExecutions } from "./bad-execution.ts";
import { contrastRatio } from "./contrast-ratio.ts";
import type { Robustness } from "./robustness.ts";

/** Races for each way unless told otherwise. */
const RACES = 1024;

/**
 * How much of what a plan gains on another is left when it is executed badly: late, too hard, on the wrong wheel, all of
 * these at once, or with a rival doing the same. Everything on the same races.
 *
 * @throws one-line Error on a question that makes no sense
 */
export async function testRobustness(
  scenario: Scenario,
  question: PairQuestion,
  options: ArmsOptions = {},
): Promise<Robustness> {
  const asked = readAsked(scenario, question, options);
  const plan = readPlan(asked.heat, question.plan);
  const against = readPlan(asked.heat, question.against);
  const { mishaps, leftOut } = badExecutions(asked.heat, asked.skater, plan);
  const arms = [{ plan }, { plan: against }, ...mishaps.map(({ arm }) => arm)].map((choice) =>
    newArm(scenario, asked, choice),
  );
  const run = await runArms(scenario, asked, arms, { races: RACES, ...options });
  const shares = versionShares(arms);
  const less = (one: number, other: number): number[] =>
    arms.map((_, k) => Number(k === one) - Number(k === other));
  const difference = (one: number, other: number): Mean => {
    const { mean, low, high } = armContrast(shares, less(one, other));
    return { mean, low, high };
  };
  return {
    ...run,
    plan,
    against,
    chance: chanceOf(arms[0]!.bits),
    againstChance: chanceOf(arms[1]!.bits),
    gain: difference(0, 1),
    mishaps: mishaps.map(({ key, label, arm }, k) => ({
      key,
      label,
      plan: arm.plan,
      chance: chanceOf(arms[k + 2]!.bits),
      gain: difference(k + 2, 1),
      loss: difference(k + 2, 0),
      survives: contrastRatio(shares, less(k + 2, 1), less(0, 1)),
    })),
    leftOut,
  };
}

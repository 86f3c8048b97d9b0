import type { Scenario } from "../../sim/scenario.ts";
import { type Arm, newArm } from "../arms/arm.ts";
import { versionShares } from "../arms/arm-contrast.ts";
import { type ArmsOptions, type PairQuestion, readAsked, runArms } from "../arms/arms-run.ts";
import { phrasePlan } from "../compare/plan-phrases.ts";
import { readPlan } from "../compare/read-plans.ts";
import { flipAxes } from "./flip-axes.ts";
import { judgeFlip } from "./judge-flip.ts";
import type { Flips } from "./robustness.ts";

/** Races for each plan at each setting unless told otherwise. */
const RACES = 512;

/**
 * Where the advice flips: the gain of a plan on another with the skater a better or worse sprinter, on a better or worse
 * day, against a field more or less willing to chase; all on the same luck. That it does not flip in the range is an answer.
 *
 * @throws one-line Error on a question that makes no sense
 */
export async function findFlips(
  scenario: Scenario,
  question: PairQuestion,
  options: ArmsOptions = {},
): Promise<Flips> {
  const asked = readAsked(scenario, question, options);
  const plan = readPlan(asked.heat, question.plan);
  const against = readPlan(asked.heat, question.against);
  const axes = flipAxes(asked.heat, asked.skater);
  const arms: Arm[] = [];
  const pairAt = (shift: ReturnType<(typeof axes)[0]["shiftOf"]>): number => {
    arms.push(
      ...[plan, against].map((each) =>
        newArm(scenario, asked, { plan: each, ...(shift ? { shift } : {}) }),
      ),
    );
    return arms.length - 2;
  };
  // The heat as it is stands on two of the axes and is skated once.
  const asItIs = pairAt(null);
  const placed = axes.map(({ values, shiftOf }) =>
    values.map((value) => {
      const shift = shiftOf(value);
      return shift ? pairAt(shift) : asItIs;
    }),
  );
  const run = await runArms(scenario, asked, arms, { races: RACES, ...options });
  const shares = versionShares(arms);
  const gainAt = (at: number): Float64Array =>
    shares[at]!.map((share, version) => share - shares[at + 1]![version]!);
  const words = {
    plan: phrasePlan(plan, asked.heat).doing,
    against: phrasePlan(against, asked.heat).doing,
  };
  return {
    ...run,
    plan,
    against,
    rows: axes.map((axis, k) => judgeFlip(axis, placed[k]!.map(gainAt), words)),
  };
}

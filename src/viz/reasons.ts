import type { ArmsOptions, PairQuestion } from "../odds/arms/arms-run.ts";
import { findFlips } from "../odds/robust/find-flips.ts";
import type { Flips, Robustness } from "../odds/robust/robustness.ts";
import { testRobustness } from "../odds/robust/test-robustness.ts";
import { findSensitivity } from "../odds/sensitivity/find-sensitivity.ts";
import type { Sensitivity } from "../odds/sensitivity/sensitivity.ts";
import { explainWhy } from "../odds/why/explain-why.ts";
import type { Why } from "../odds/why/why.ts";
import type { Scenario } from "../sim/scenario.ts";
import { type Answer, answer } from "./engine.ts";
import { planInView } from "./plan-in-view.ts";

type Ask<Result> = (
  scenario: Scenario,
  question: PairQuestion,
  options: ArmsOptions,
) => Promise<Result>;

/** A question about the plan in view against the reference. */
const aboutPair = <Result>(ask: Ask<Result>): Answer<Result> =>
  answer(
    ({ skater, goal, plans, seed }) => [skater, goal, planInView(plans), plans[0], seed],
    ({ scenario, question, executor, signal, onProgress }) => {
      const { skater, goal, plans, seed } = question;
      const plan = planInView(plans);
      const against = plans.find((other) => other !== plan)!;
      const options = { seed, executor, signal, onProgress };
      return ask(scenario, { skater, goal, plan, against }, options);
    },
  );

/** What moved between the two. */
export const why: Answer<Why> = aboutPair(explainWhy);
/** What bad execution leaves of the gain. */
export const robustness: Answer<Robustness> = aboutPair(testRobustness);
/** Where the other plan becomes better. */
export const flips: Answer<Flips> = aboutPair(findFlips);
/** What the answer hangs on. */
export const sensitivity: Answer<Sensitivity> = aboutPair(findSensitivity);

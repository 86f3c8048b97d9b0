import type { ArmsOptions } from "../odds/arms/arms-run.ts";
import type { Comparison } from "../odds/compare/compare-plans.ts";
import { decidingPair } from "../odds/compare/deciding-pair.ts";
import { findFlips } from "../odds/robust/find-flips.ts";
import type { Flips, Robustness } from "../odds/robust/robustness.ts";
import { testRobustness } from "../odds/robust/test-robustness.ts";
import { findSensitivity } from "../odds/sensitivity/find-sensitivity.ts";
import type { Sensitivity } from "../odds/sensitivity/sensitivity.ts";
import { explainWhy } from "../odds/why/explain-why.ts";
import type { Why } from "../odds/why/why.ts";
import type { Scenario } from "../sim/scenario.ts";
import { flipsTable, robustTable } from "./robust-table.ts";
import { sensitivityTable } from "./sensitivity-table.ts";
import { watchedRun } from "./watched-run.ts";
import { whyTable } from "./why-table.ts";

/** What else is asked about the two plans that the advice is about. */
export interface Further {
  why?: boolean;
  robust?: boolean;
  sensitivity?: boolean;
  /** Races for each plan and setting. */
  furtherRaces?: number;
}

/** The answers, by their keys in the JSON. */
interface FurtherResults {
  why?: Why;
  robust?: Robustness;
  flips?: Flips;
  sensitivity?: Sensitivity;
}

/** Asks on about the better of two plans, in the order in which a coach would. After a stop nothing more is begun. */
export async function compareFurther(
  scenario: Scenario,
  comparison: Comparison,
  options: Further & { skater: string; goal: string; seed?: string; workers: number },
): Promise<{ results: FurtherResults; tables: string[]; stopped: boolean }> {
  const question = {
    skater: comparison.skater,
    goal: comparison.goal,
    ...decidingPair(comparison),
  };
  const { workers, furtherRaces: races } = options;
  const results: FurtherResults = {};
  const tables: string[] = [];
  let { stopped } = comparison;
  const ask = async <Answer extends { stopped: boolean }>(
    isAsked: boolean | undefined,
    answer: (watch: ArmsOptions) => Promise<Answer>,
    keep: (answer: Answer) => string,
  ): Promise<void> => {
    if (!isAsked || stopped) return;
    const found = await watchedRun(undefined, (watch) =>
      answer({ seed: comparison.seed, workers, ...watch, ...(races ? { races } : {}) }),
    );
    tables.push(keep(found));
    stopped = found.stopped;
  };
  await ask(
    options.why,
    (run) => explainWhy(scenario, question, run),
    (why) => {
      results.why = why;
      return whyTable(why);
    },
  );
  await ask(
    options.robust,
    (run) => testRobustness(scenario, question, run),
    (robust) => {
      results.robust = robust;
      return robustTable(robust);
    },
  );
  await ask(
    options.robust,
    (run) => findFlips(scenario, question, run),
    (flips) => {
      results.flips = flips;
      return flipsTable(flips);
    },
  );
  await ask(
    options.sensitivity,
    (run) => findSensitivity(scenario, question, run),
    (sensitivity) => {
      results.sensitivity = sensitivity;
      return sensitivityTable(sensitivity);
    },
  );
  return { results, tables, stopped };
}

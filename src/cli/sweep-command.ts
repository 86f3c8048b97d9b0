import { NO_ORDERS } from "../odds/compare/read-plans.ts";
import { sweepPlan } from "../odds/sweep/sweep-plan.ts";
import { findSkater } from "../sim/find-skater.ts";
import type { CompareCommandOptions } from "./compare-command.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { sweepTable } from "./sweep-table.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

/** What belongs to a comparison of plans alone. */
const NOT_SWEPT = [
  "catalogue",
  "why",
  "robust",
  "sensitivity",
  "furtherRaces",
  "precision",
  "report",
  "card",
  "cardPlan",
] as const;

/** `massstart compare --sweep`: one plan over a range of its parameters. */
export async function runSweep(path: string, options: CompareCommandOptions): Promise<void> {
  const { plan, goal, sweep = [], races, seed, out, format } = options;
  const other = NOT_SWEPT.find((name) => options[name] !== undefined);
  if (other) {
    const flag = other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new Error(`sweep: expected one plan and its ranges, got --${flag} too`);
  }
  if (plan.length !== 1)
    throw new Error(
      `sweep: expected one plan to vary (--reference names the other), got ${plan.length === 0 ? "none" : plan.length}`,
    );
  const scenario = readScenarioFile(path);
  const names = scenario.entries.map(({ name }) => name);
  const skater = findSkater(options.skater, names, "skater");
  const own = scenario.entries.find(({ name }) => name === skater)!.plan;
  if (out !== undefined) checkWritable(out);
  const question = {
    skater,
    goal,
    plan: plan[0]!,
    against: options.reference ?? own ?? NO_ORDERS,
    ranges: sweep,
  };
  const result = await watchedRun(undefined, (watch) =>
    sweepPlan(scenario, question, {
      ...(races === undefined ? {} : { races }),
      ...(seed === undefined ? {} : { seed }),
      workers: options.workers ?? chooseWorkers(),
      ...watch,
    }),
  );
  writeResult(format === "json" ? JSON.stringify(result, null, 2) : sweepTable(result), out);
  if (result.stopped) process.exitCode = 130;
}

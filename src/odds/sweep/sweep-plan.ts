import { formatPlan } from "../../sim/plan.ts";
import { planFor } from "../../sim/plan-for.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { newArm } from "../arms/arm.ts";
import { armContrast, type Estimate, versionShares } from "../arms/arm-contrast.ts";
import { type ArmsOptions, readAsked, runArms } from "../arms/arms-run.ts";
import { chanceOf } from "../compare/chance-of.ts";
import { differenceOf, shareBetter } from "../compare/difference-of.ts";
import { readPlan } from "../compare/read-plans.ts";
import { type Chance, LEVEL } from "../intervals.ts";
import { planAt, type ReadSweep, readSweep } from "./read-sweep.ts";
import { bestHeldOut, type SmoothGrid, smoothGrid } from "./smooth-grid.ts";
import type { Sweep, SweepPoint, SweepQuestion } from "./sweep.ts";

/** Races at each value unless told otherwise: an error of 1.5 in 100 before smoothing. */
const SWEEP_RACES = [1024, 512];

/**
 * The chance to reach the goal over one or two parameters of a plan, every value on the same luck: counted and smoothed,
 * with the best value, its plateau of values that are statistically no worse, and the best against another plan.
 *
 * @throws one-line Error on a question that makes no sense
 * @example await sweepPlan(heat, { skater: "Kramer", goal: "qualify", plan: "attack", against: "sit-in", ranges: ["togo=2..14"] })
 */
export async function sweepPlan(
  scenario: Scenario,
  question: SweepQuestion,
  options: ArmsOptions = {},
): Promise<Sweep> {
  const asked = readAsked(scenario, question, options);
  const sweep = readSweep(asked.heat, question.plan, question.ranges);
  const against = readPlan(asked.heat, question.against, "reference");
  const places = sweep.axes.reduce<number[][]>(
    (all, { values }) => all.flatMap((some) => values.map((value) => [...some, value])),
    [[]],
  );
  const plans = places.map((at) => planAt(sweep, at));
  // Before any is skated: some values may contradict others of the plan.
  for (const plan of plans) planFor(asked.name, plan, asked.heat, "sweep");
  const arms = [...plans, against].map((plan) => newArm(scenario, asked, { plan }));
  const races = options.races ?? SWEEP_RACES[sweep.axes.length - 1]!;
  const run = await runArms(scenario, asked, arms, { ...options, races });

  const shares = versionShares(arms);
  const held = shares.slice(0, -1);
  const steps = sweep.axes.map(({ values }) => values[1]! - values[0]!);
  const smooth = smoothGrid({ points: places, steps, shares: held });
  const points = places.map((at, k) => pointOf(at, plans[k]!, k, held, smooth));
  const [best, reference] = [arms[smooth.best]!.bits, arms.at(-1)!.bits];
  return {
    asked: "if we try it",
    ...run,
    plan: formatPlan(sweep.plan),
    axes: sweep.axes.map(({ tactic, parameter, values }, d) => ({
      parameter: parameter.name,
      tactic,
      sentence: parameter.sentence,
      unit: parameter.unit ?? null,
      values,
      bandwidth: Number.isFinite(smooth.bandwidths[d]!) ? smooth.bandwidths[d]! : null,
    })),
    points,
    best: {
      at: places[smooth.best]!,
      plan: plans[smooth.best]!,
      chance: asChance(bestHeldOut(smooth, held)),
      atEnd: endsOf(sweep, places[smooth.best]!),
    },
    plateau: sweep.axes.map((_, d) => plateauOf(points, d)),
    against: {
      plan: against,
      chance: chanceOf(reference),
      difference: differenceOf(best, reference, 1 - LEVEL, { races }),
      betterIn: shareBetter(best, reference),
    },
  };
}

function pointOf(
  at: number[],
  plan: string,
  k: number,
  shares: readonly Float64Array[],
  smooth: SmoothGrid,
): SweepPoint {
  const alone = shares.map((_, other) => Number(other === k));
  const { mean, low, high } = smooth.behind[k]!;
  return {
    at,
    plan,
    tried: asChance(armContrast(shares, alone)),
    smooth: { ...asChance(smooth.values[k]!), error: smooth.values[k]!.error },
    behind: { mean, low, high },
    asGood: k === smooth.best || low <= 0,
  };
}

/** An estimate of a chance, kept between 0 and 1. */
const asChance = ({ mean, low, high }: Estimate): Chance => ({
  p: within(mean),
  low: within(low),
  high: within(high),
});

const within = (value: number): number => Math.min(1, Math.max(0, value));

const endsOf = ({ axes }: ReadSweep, at: readonly number[]): string[] =>
  axes.flatMap(({ parameter, values }, d) =>
    at[d] === values[0] || at[d] === values.at(-1) ? [parameter.name] : [],
  );

function plateauOf(points: readonly SweepPoint[], d: number): Sweep["plateau"][0] {
  const good = points.filter(({ asGood }) => asGood).map(({ at }) => at[d]!);
  const [from, to] = [Math.min(...good), Math.max(...good)];
  const between = points.filter(({ at }) => at[d]! >= from && at[d]! <= to);
  const values = new Set(between.map(({ at }) => at[d]!));
  return { from, to, unbroken: [...values].every((value) => good.includes(value)) };
}

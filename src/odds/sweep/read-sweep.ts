import type { Heat } from "../../sim/heat.ts";
import { heatBounds } from "../../sim/heat-bounds.ts";
import { nearestName } from "../../sim/nearest-name.ts";
import {
  type Clause,
  formatPlan,
  type Plan,
  parsePlan,
  type TacticParameter,
} from "../../sim/plan.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";

/** One parameter of a plan with the values that it takes in turn. */
interface ReadAxis {
  tactic: string;
  parameter: TacticParameter;
  values: number[];
}

/** A plan with a range for one or two of its parameters. */
export interface ReadSweep {
  plan: Plan;
  axes: ReadAxis[];
}

/** Values of a range of which no step is given, at most. */
const USUAL = [15, 7];
/** Most points of a sweep. */
const MOST = 200;
const RANGE =
  /^(?:([a-z-]+):)?([a-z]+)\s*=\s*(\d*\.?\d+)\s*\.\.\s*(\d*\.?\d+)(?:\s*\/\s*(\d*\.?\d+))?$/;

/**
 * Reads which parameters of a plan are varied, and how far: "togo=2..14", with a step "togo=2..14/0.5", with the tactic
 * where several have it "contest:distance=100..300".
 *
 * @throws one-line Error on a plan, range or parameter that makes no sense in this heat
 */
export function readSweep(heat: Heat, text: string, ranges: readonly string[]): ReadSweep {
  const plan = parsePlan(text, catalogue, heat.names, "plan");
  if (ranges.length === 0 || ranges.length > 2)
    throw new Error(`sweep: expected one or two ranges, got ${ranges.length}`);
  const axes = ranges.map((range) => readAxis(heat, plan, range, ranges.length));
  const [first, second] = axes;
  if (second && second.tactic === first!.tactic && second.parameter.name === first!.parameter.name)
    throw new Error(`sweep: expected two parameters, got ${first!.parameter.name} twice`);
  const points = axes.reduce((product, { values }) => product * values.length, 1);
  if (points > MOST)
    throw new Error(
      `sweep: expected at most ${MOST} values in all, got ${points}; take longer steps`,
    );
  return { plan, axes };
}

function readAxis(heat: Heat, plan: Plan, text: string, ranges: number): ReadAxis {
  const match = RANGE.exec(text.trim());
  if (!match)
    throw new Error(
      `sweep: expected a parameter with a range, such as togo=2..14 or distance=100..700/50, got "${text}"`,
    );
  const [, tactic, name, from, to, step] = match;
  const { clause, parameter } = findParameter(plan, name!, tactic);
  const path = `sweep: ${clause.tactic}:${parameter.name}`;
  const [low, high] = [Number(from), Number(to)];
  const { min = 0, max } = heatBounds(parameter, heat.rules);
  if (!(low < high)) throw new Error(`${path}: expected a range upwards, got ${from}..${to}`);
  if (low < min || high > max)
    throw new Error(`${path}: expected a range within ${min}..${max}, got ${from}..${to}`);
  const values = valuesOf(low, high, step, USUAL[ranges - 1]!, parameter.whole === true, path);
  return { tactic: clause.tactic, parameter, values };
}

function findParameter(
  plan: Plan,
  name: string,
  tactic: string | undefined,
): { clause: Clause; parameter: TacticParameter } {
  const known = plan.flatMap((clause) =>
    catalogue
      .find((words) => words.name === clause.tactic)!
      .parameters.filter(({ kind }) => kind === "number")
      .map((parameter) => ({ clause, parameter })),
  );
  const found = known.filter(
    ({ clause, parameter }) =>
      parameter.name === name && (tactic === undefined || clause.tactic === tactic),
  );
  if (found.length === 1) return found[0]!;
  const names = [
    ...new Set(known.map(({ clause, parameter }) => `${clause.tactic}:${parameter.name}`)),
  ];
  const wanted = tactic === undefined ? name : `${tactic}:${name}`;
  if (found.length > 1)
    throw new Error(
      `sweep: expected a parameter that comes once in the plan, got ${wanted} (has ${names.join(", ")})`,
    );
  const near = nearestName(
    name,
    known.map(({ parameter }) => parameter.name),
  );
  throw new Error(
    names.length === 0
      ? `sweep: expected a plan with a parameter that is a number, got ${formatPlan(plan)}`
      : `sweep: unknown parameter "${wanted}" of ${formatPlan(plan)} (${near ? `did you mean ${near}? ` : ""}known: ${names.join(", ")})`,
  );
}

function valuesOf(
  low: number,
  high: number,
  step: string | undefined,
  usual: number,
  whole: boolean,
  path: string,
): number[] {
  // Between round ends people think in whole steps.
  const isRound = Number.isInteger(low) && Number.isInteger(high) && high - low >= 2;
  const by = step === undefined ? usualStep(low, high, usual, whole || isRound) : Number(step);
  if (!(by > 0) || (whole && !Number.isInteger(by)))
    throw new Error(`${path}: expected a ${whole ? "whole " : ""}step above 0, got ${step}`);
  const count = Math.floor((high - low) / by + 1e-9) + 1;
  if (count < 3) throw new Error(`${path}: expected at least three values, got ${count}`);
  if (count > MOST) throw new Error(`${path}: expected at most ${MOST} values, got ${count}`);
  // Steps such as 0.1 must not gather rounding.
  return Array.from({ length: count }, (_, k) => Math.round((low + k * by) * 1e6) / 1e6);
}

/** The shortest of 1, 2, 5, 10, 20 … (0.5, 0.2, … where fractions may be) that needs no more values than usual. */
function usualStep(low: number, high: number, usual: number, whole: boolean): number {
  const shortest = (high - low) / (usual - 1);
  for (let power = whole ? 1 : 0.001; ; power *= 10)
    for (const step of [1, 2, 2.5, 5])
      if (step * power >= shortest - 1e-9 && (!whole || Number.isInteger(step * power)))
        return step * power;
}

/** The plan with values for the parameters that are varied. */
export const planAt = ({ plan, axes }: ReadSweep, at: readonly number[]): string =>
  formatPlan(
    plan.map((clause) => {
      const varied = axes.flatMap(({ tactic, parameter }, k) =>
        tactic === clause.tactic ? [[parameter.name, at[k]!] as const] : [],
      );
      return { ...clause, values: { ...clause.values, ...Object.fromEntries(varied) } };
    }),
  );

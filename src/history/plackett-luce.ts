import { log } from "../sim/math.ts";
import { Cholesky } from "./cholesky.ts";
import type { RankedRace, RankedStart } from "./ranked-race.ts";
import { rankingCurvature, rankingSlope } from "./ranking-likelihood.ts";

/** How far strengths, and coefficients of covariates, are believed to spread around 0: standard deviations. */
export interface PriorWidth {
  skaters: number;
  covariates: number;
}

/** Log strengths of skaters, learnt from rankings: the mode of the posterior. */
export interface PlackettLuceFit {
  /** By skater; who is in no race has 0. */
  strengths: ReadonlyMap<string, number>;
  /** What one unit of each covariate adds to the log strength. */
  coefficients: readonly number[];
  width: PriorWidth;
  /** Logarithm of the probability of the races under this prior, whatever the strengths (Laplace approximation), but for a constant. */
  evidence(): number;
  /** Standard deviation of each skater's strength; who is in no race has the width of the prior. */
  uncertainty(): ReadonlyMap<string, number>;
}

/** Steps of the climb; ten are usual. */
const MOST_ROUNDS = 50;
/** Largest change of a strength in a step after which the climb is over. */
const STILL = 1e-6;
/** A log posterior that falls by less has not fallen. */
const ROUNDING = 1e-9;
/** Share of a step below which it is not cut further. */
const SHORTEST = 1e-6;

/**
 * Fits Plackett–Luce to races with different fields: each start has the log strength
 * `strength of the skater + covariates · coefficients + offset`, all but the offset with normal priors around 0. The mode by Newton's
 * method, the uncertainty from the curvature there (Laplace approximation). A few hundred starts take
 * milliseconds. Races of men and women belong into fits of their own.
 * Source: Plackett 1975, Applied Statistics 24:193; Hunter 2004, Annals of Statistics 32:384; with a normal
 * prior, Glickman and Hennessy 2015, Journal of Quantitative Analysis in Sports 11:135.
 *
 * @param from a fit of nearly the same races, to begin the climb at
 * @throws Error where starts have different numbers of covariates
 * @example fitPlackettLuce([], { skaters: 1, covariates: 1 }).strengths.size // 0
 */
export function fitPlackettLuce(
  races: readonly RankedRace[],
  width: PriorWidth,
  from?: Pick<PlackettLuceFit, "strengths" | "coefficients">,
): PlackettLuceFit {
  const design = designOf(races);
  const { names, covariates } = design;
  const size = names.length + covariates;
  const at = new Float64Array(size);
  names.forEach((name, i) => {
    at[i] = from?.strengths.get(name) ?? 0;
  });
  for (let c = 0; c < covariates; c++) at[names.length + c] = from?.coefficients[c] ?? 0;
  climb(design, width, at);
  return {
    strengths: new Map(names.map((name, i) => [name, at[i]!])),
    coefficients: [...at.subarray(names.length)],
    width,
    evidence: () => {
      const spreads = at.reduce((sum, _, i) => sum + log(priorVariance(design, width, i)), 0);
      const bend = precisionAt(design, width, at).logDeterminant();
      return slopeAt(design, width, at).value - (spreads + bend) / 2;
    },
    uncertainty: () => {
      const variances = precisionAt(design, width, at).inverseDiagonal();
      return new Map(names.map((name, i) => [name, Math.sqrt(variances[i]!)]));
    },
  };
}

/** Log strength with which a start goes into a forecast. */
export function startStrength(
  fit: PlackettLuceFit,
  { skater, covariates }: Pick<RankedStart, "skater" | "covariates">,
): number {
  const own = fit.strengths.get(skater) ?? 0;
  return covariates.reduce((sum, x, c) => sum + x * (fit.coefficients[c] ?? 0), own);
}

/** Races in numbers: who is which unknown. */
interface Design {
  names: string[];
  covariates: number;
  races: { weight: number; skaters: Int32Array; stages: Int32Array; starts: RankedStart[] }[];
}

function designOf(races: readonly RankedRace[]): Design {
  // By name, so that the order of races and rows has no say in the last bit.
  const names = [...new Set(races.flatMap(({ starts }) => starts.map(({ skater }) => skater)))];
  names.sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(names.map((name, i) => [name, i]));
  const counts = new Set(races.flatMap(({ starts }) => starts.map((s) => s.covariates.length)));
  if (counts.size > 1)
    throw new Error(`plackettLuce: expected as many covariates in every start, got ${[...counts]}`);
  const inOrder = [...races].sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
  return {
    names,
    covariates: [...counts][0] ?? 0,
    races: inOrder.map(({ weight, starts }) => ({
      weight,
      skaters: Int32Array.from(starts, ({ skater }) => numbers.get(skater)!),
      stages: stagesOf(starts),
      starts,
    })),
  };
}

/** For each start the first of those left when his place was taken; -1 where his place is not known. */
export function stagesOf(starts: readonly RankedStart[]): Int32Array {
  return Int32Array.from(starts, ({ first, last }) =>
    first === last ? starts.findIndex((start) => start.first === first) : -1,
  );
}

/**
 * Moves `at` to the mode of the posterior. The second derivatives are worked out anew only where the last steps
 * have not at least halved: near the mode they hardly change.
 */
function climb(design: Design, width: PriorWidth, at: Float64Array): void {
  let here = slopeAt(design, width, at);
  let precision = precisionAt(design, width, at);
  let last = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = precision.solve(here.slope);
    const from = Float64Array.from(at);
    let length = 1;
    let there = here;
    do {
      for (let i = 0; i < at.length; i++) at[i] = from[i]! + length * step[i]!;
      there = slopeAt(design, width, at);
      length /= 2;
    } while (there.value < here.value - ROUNDING && length > SHORTEST);
    here = there;
    const change = step.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    if (change < STILL) break;
    if (change > last / 2) precision = precisionAt(design, width, at);
    last = change;
  }
}

/** Log posterior without its constant, and its slope. */
function slopeAt(
  design: Design,
  width: PriorWidth,
  at: Float64Array,
): { value: number; slope: Float64Array } {
  let value = 0;
  const slope = at.map((x, i) => {
    const variance = priorVariance(design, width, i);
    value -= (x * x) / (2 * variance);
    return -x / variance;
  });
  for (const race of design.races) {
    const { value: own, slope: pull } = rankingSlope(strengthsAt(design, race, at), race.stages);
    value += race.weight * own;
    race.starts.forEach(({ covariates }, j) => {
      slope[race.skaters[j]!]! += race.weight * pull[j]!;
      covariates.forEach((x, c) => {
        slope[design.names.length + c]! += race.weight * x * pull[j]!;
      });
    });
  }
  return { value, slope };
}

/** Minus the second derivatives of the log posterior. */
function precisionAt(design: Design, width: PriorWidth, at: Float64Array): Cholesky {
  const size = at.length;
  const precision = new Float64Array(size * size);
  for (let i = 0; i < size; i++) precision[i * size + i] = 1 / priorVariance(design, width, i);
  for (const race of design.races) {
    const n = race.starts.length;
    const bend = rankingCurvature(strengthsAt(design, race, at), race.stages);
    for (let j = 0; j < n; j++) {
      const row = race.skaters[j]! * size;
      for (let k = 0; k < n; k++)
        precision[row + race.skaters[k]!]! += race.weight * bend[j * n + k]!;
    }
    for (let c = 0; c < design.covariates; c++) {
      // Only the lower triangle is read: rows of coefficients against all before them.
      const row = (design.names.length + c) * size;
      for (let k = 0; k < n; k++) {
        let sum = 0;
        for (let j = 0; j < n; j++) sum += race.starts[j]!.covariates[c]! * bend[j * n + k]!;
        sum *= race.weight;
        precision[row + race.skaters[k]!]! += sum;
        for (let d = 0; d <= c; d++)
          precision[row + design.names.length + d]! += sum * race.starts[k]!.covariates[d]!;
      }
    }
  }
  return new Cholesky(precision, size);
}

const priorVariance = ({ names }: Design, width: PriorWidth, i: number): number =>
  i < names.length ? width.skaters * width.skaters : width.covariates * width.covariates;

function strengthsAt(
  { names, covariates }: Design,
  { skaters, starts }: Design["races"][number],
  at: Float64Array,
): Float64Array {
  const strengths = Float64Array.from(skaters);
  for (let j = 0; j < strengths.length; j++) {
    let sum = at[skaters[j]!]! + (starts[j]!.offset ?? 0);
    for (let c = 0; c < covariates; c++) sum += starts[j]!.covariates[c]! * at[names.length + c]!;
    strengths[j] = sum;
  }
  return strengths;
}

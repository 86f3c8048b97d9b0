import { type AbilityPrior, abilityPrior } from "./ability-prior.ts";
import { type Evidence, gatherEvidence, type IgnoredTime } from "./evidence.ts";
import { exp, log } from "./math.ts";
import type { Level, SoloTime } from "./scenario.ts";
import { type SoloAbility, type SoloConditions, soloConditions, soloTime } from "./solo.ts";

/** What is known of one skater: a normal distribution over log CP, log W', log Pmax, and a body. */
export interface AbilityPosterior {
  /** Mean of log CP (W), log W' (J), log Pmax (W). */
  mean: Float64Array;
  /** Lower triangle of the Cholesky factor of the covariance: 00, 10, 11, 20, 21, 22. */
  chol: Float64Array;
  /** kg */
  mass: number;
  /** CdA in m2 */
  dragArea: number;
  /** Number of times used. */
  used: number;
  ignored: IgnoredTime[];
}

export interface AbilityContext {
  gender: "men" | "women";
  level: Level;
  /** ISO day; nothing dated on or after it is used. */
  asOf: string;
  /** Body height in metres. */
  heightM?: number | null;
}

/** Body of a typical skater: kg, m2, m. Engineering assumption; watts scale with it, times do not. MODEL 2.4. */
const BODY = {
  men: { mass: 75, dragArea: 0.23, height: 1.82 },
  women: { mass: 63, dragArea: 0.2, height: 1.7 },
} as const;

/** Gauss-Newton rounds; the third moves times by less than 0.01 %. */
const ROUNDS = 5;

/** Step of the numeric Jacobian in log ability. */
const STEP = 0.01;

/**
 * Ability from individual times: maximum of prior times likelihood by Gauss-Newton in log CP, log W' and
 * log Pmax, and its curvature there (Laplace approximation). Source: Morton 1996 (model), Gelman et al. 2013,
 * chapter 4 (approximation); evidence and prior MODEL 5. No times: the prior with its full width.
 *
 * @example fitAbility([], { gender: "men", level: "world-cup-a", asOf: "2026-02-21" }).used // 0
 */
export function fitAbility(times: readonly SoloTime[], context: AbilityContext): AbilityPosterior {
  const body = bodyOf(context.gender, context.heightM ?? null);
  const prior = inBody(abilityPrior(context.gender, context.level), context.gender, body);
  const typical = abilityOf(prior.mean, body);
  const { evidence, ignored } = gatherEvidence(times, context.asOf, typical);
  const { mean, precision } = climb(prior, evidence, body);
  return {
    mean,
    chol: cholesky(inverse(precision)),
    ...body,
    used: evidence.reduce((sum, part) => sum + part.count, 0),
    ignored,
  };
}

/**
 * Draws one ability from a posterior: exp(mean + L z) for three standard normals z, into out[offset..offset+2]
 * as CP (W), W' (J), Pmax (W). Pmax stays 1.3 CP or more.
 *
 * @example drawAbility(posterior, 0, 0, 0, out, 0) // out holds the median skater
 */
export function drawAbility(
  posterior: AbilityPosterior,
  z1: number,
  z2: number,
  z3: number,
  out: Float64Array,
  offset: number,
): void {
  const { mean, chol } = posterior;
  const cp = exp(mean[0]! + chol[0]! * z1);
  out[offset] = cp;
  out[offset + 1] = exp(mean[1]! + chol[1]! * z1 + chol[2]! * z2);
  const peak = exp(mean[2]! + chol[3]! * z1 + chol[4]! * z2 + chol[5]! * z3);
  out[offset + 2] = Math.max(peak, 1.3 * cp);
}

/**
 * Body by gender and height: mass = 75 (h / 1.82)^2 kg for men, 63 (h / 1.70)^2 for women, and
 * CdA = 0.230 or 0.200 m2 times (mass ratio)^(2/3). Source: engineering assumption, MODEL 2.4.
 *
 * @example bodyOf("men", 1.82) // { mass: 75, dragArea: 0.23 }
 */
function bodyOf(
  gender: "men" | "women",
  heightM: number | null,
): { mass: number; dragArea: number } {
  const { mass, dragArea, height } = BODY[gender];
  const ratio = (heightM ?? height) / height;
  const heavier = ratio * ratio;
  return { mass: mass * heavier, dragArea: dragArea * exp((2 / 3) * log(heavier)) };
}

/** The prior of a skater with this body: power, and reserve, go with drag area, since height alone makes nobody slower or faster. */
function inBody(
  { mean, covariance }: AbilityPrior,
  gender: "men" | "women",
  { dragArea }: { dragArea: number },
): AbilityPrior {
  const larger = log(dragArea / BODY[gender].dragArea);
  return { mean: mean.map((value) => value + larger), covariance };
}

/** Ability in natural units from its three logarithms. */
function abilityOf(logs: Float64Array, body: { mass: number; dragArea: number }): SoloAbility {
  const criticalPower = exp(logs[0]!);
  return {
    criticalPower,
    anaerobicReserve: exp(logs[1]!),
    peakPower: Math.max(exp(logs[2]!), 1.3 * criticalPower),
    ...body,
  };
}

/** Gauss-Newton from the prior mean: precision = prior + J'J / sd^2, step = its inverse times the gradient. */
function climb(
  prior: AbilityPrior,
  evidence: readonly Evidence[],
  body: { mass: number; dragArea: number },
): { mean: Float64Array; precision: Float64Array } {
  const seaLevel = soloConditions(0);
  const priorPrecision = inverse(prior.covariance);
  const mean = Float64Array.from(prior.mean);
  let precision = priorPrecision;
  for (let round = 0; round < (evidence.length > 0 ? ROUNDS : 0); round++) {
    precision = Float64Array.from(priorPrecision);
    const off = [0, 1, 2].map((i) => prior.mean[i]! - mean[i]!);
    const gradient = multiply(priorPrecision, off);
    for (const { distance, logTime, sd } of evidence) {
      const at = logSoloTime(mean, body, distance, seaLevel);
      const slope = [0, 1, 2].map((i) => {
        const moved = Float64Array.from(mean);
        moved[i]! += STEP;
        return (logSoloTime(moved, body, distance, seaLevel) - at) / STEP;
      });
      for (let i = 0; i < 3; i++) {
        gradient[i]! += (slope[i]! * (logTime - at)) / (sd * sd);
        for (let j = 0; j < 3; j++) precision[3 * i + j]! += (slope[i]! * slope[j]!) / (sd * sd);
      }
    }
    const step = multiply(inverse(precision), gradient);
    for (let i = 0; i < 3; i++) mean[i]! += Math.min(0.25, Math.max(-0.25, step[i]!));
  }
  return { mean, precision };
}

function logSoloTime(
  logs: Float64Array,
  body: { mass: number; dragArea: number },
  distance: number,
  conditions: SoloConditions,
): number {
  return log(soloTime(abilityOf(logs, body), distance, conditions));
}

function multiply(matrix: Float64Array, vector: readonly number[]): number[] {
  return [0, 3, 6].map(
    (row) =>
      matrix[row]! * vector[0]! + matrix[row + 1]! * vector[1]! + matrix[row + 2]! * vector[2]!,
  );
}

/** Inverse of a symmetric 3 by 3 matrix by cofactors. */
function inverse(m: Float64Array): Float64Array {
  const [a, b, c, , e, f, , , i] = m as unknown as number[];
  const A = e! * i! - f! * f!;
  const B = c! * f! - b! * i!;
  const C = b! * f! - c! * e!;
  const E = a! * i! - c! * c!;
  const F = b! * c! - a! * f!;
  const I = a! * e! - b! * b!;
  const determinant = a! * A + b! * B + c! * C;
  return Float64Array.of(A, B, C, B, E, F, C, F, I).map((x) => x / determinant);
}

/** Lower Cholesky factor of a symmetric 3 by 3 matrix, as 00, 10, 11, 20, 21, 22. */
function cholesky(m: Float64Array): Float64Array {
  const l00 = Math.sqrt(m[0]!);
  const l10 = m[3]! / l00;
  const l11 = Math.sqrt(m[4]! - l10 * l10);
  const l20 = m[6]! / l00;
  const l21 = (m[7]! - l20 * l10) / l11;
  return Float64Array.of(l00, l10, l11, l20, l21, Math.sqrt(m[8]! - l20 * l20 - l21 * l21));
}

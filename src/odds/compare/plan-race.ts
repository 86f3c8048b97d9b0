import type { RaceRange } from "../executor.ts";
import { halfWidth } from "../intervals.ts";
import { differenceOf } from "./difference-of.ts";
import type { GoalBits } from "./goal-bits.ts";
import type { OneLook } from "./sampling-interval.ts";
import { versionSpread } from "./version-spread.ts";
import { sumVersions } from "./version-sums.ts";

/** Who is clearly worse than the best, but by less than this, is as good as the best. */
const INDIFFERENCE = 0.01;
/**
 * Races cut for so many workers, so that none waits long for the last: whole eights, 250 at most of all plans that are
 * skated together.
 */
export function* cutEvenly(
  from: number,
  to: number,
  workers: number,
  plans = 1,
): Generator<RaceRange> {
  const pieces = Math.ceil(((to - from) * plans) / (LARGEST_PIECE * workers)) * workers;
  const size = 8 * Math.ceil((to - from) / pieces / 8);
  for (let start = from; start < to; start += size)
    yield { from: start, to: Math.min(to, start + size) };
}
const LARGEST_PIECE = 256;

/** The plans that are compared; the reference is among them. */
export interface PlanField {
  bits: readonly GoalBits[];
  /** Place of the reference among them. */
  reference: number;
  /** Plans still skated; the reference always is. */
  live: readonly number[];
  /** When differences are known: at a half-width, or after so many races. */
  look: OneLook;
}

/**
 * Probability with which one sampling interval may miss so that, with 95 %, none does of all plans against the reference,
 * nor the near end of any against the truly best plan. Comparisons of others among each other need no share: a plan leaves
 * the tie group wrongly only if it is itself the best, and then by one end alone, which takes half the risk of an
 * interval. Source: Edwards and Hsu 1983, multiple comparisons with the best.
 */
export const riskOfEach = (plans: number, risk = 0.05): number =>
  plans === 2 ? risk : risk / (1.5 * (plans - 1));

/** The plan that leads on the races that all live plans have. */
function leaderOf({ bits, live, reference }: PlanField): number {
  const versions = Math.min(...live.map((plan) => bits[plan]!.versions));
  let leader = reference;
  let lead = 0;
  for (const plan of live) {
    const { mean } = versionSpread(sumVersions(bits[plan]!, bits[reference]!, versions));
    if (mean <= lead) continue;
    leader = plan;
    lead = mean;
  }
  return leader;
}

/** Which live plans may be the best, or so near to it that it does not matter. */
export function tieGroup(field: PlanField): number[] {
  const { bits, live } = field;
  const risk = riskOfEach(bits.length);
  const best = bits[leaderOf(field)]!;
  return live.filter((plan) => {
    const { sampling } = differenceOf(best, bits[plan]!, risk, field.look);
    return sampling.low <= 0 || sampling.high < INDIFFERENCE;
  });
}

/**
 * The field without those that are clearly worse than the best. The reference stays, for the others are held against
 * it; and so do two plans, whose difference is the question.
 */
export function dropWorse(field: PlanField): PlanField {
  if (field.bits.length === 2) return field;
  const tied = tieGroup(field);
  return {
    ...field,
    live: field.live.filter((plan) => plan === field.reference || tied.includes(plan)),
  };
}

/** Whether every live plan is known to within the half-width against the reference, and in the tie group against the best. */
export function isPrecise(field: PlanField, precision: number): boolean {
  const { bits, live, reference, look } = field;
  const risk = riskOfEach(bits.length);
  const leader = leaderOf(field);
  const tied = tieGroup(field);
  const isNear = (plan: number, other: number): boolean =>
    plan === other ||
    halfWidth(differenceOf(bits[plan]!, bits[other]!, risk, look).sampling) <= precision;
  return live.every(
    (plan) => isNear(plan, reference) && (!tied.includes(plan) || isNear(plan, leader)),
  );
}

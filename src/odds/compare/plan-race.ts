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
 * Races cut for so many workers, so that none waits long for the last: whole eights, 256 at most of all plans that are
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
  /** How many plans were still skated after each look so far. */
  leftAfter: readonly { races: number; plans: number }[];
  /** When differences are known: at a half-width, or after so many races. */
  look: OneLook;
}

/** Probability with which any sampling interval may miss. */
const RISK = 0.05;
/** Part of its races after which it is settled how many plans share the risk of a narrow interval. */
const SETTLED = 1 / 4;

const shareOfRisk = (plans: number): number => RISK / (1.5 * Math.max(1, plans - 1));

/**
 * Probability with which one sampling interval may miss so that, with 95 %, none does of all plans against the reference,
 * nor the near end of any against the truly best plan. Comparisons of others among each other need no share: a plan leaves
 * the tie group wrongly only if it is itself the best, and then by one end alone, which takes half the risk of an
 * interval. Source: Edwards and Hsu 1983, multiple comparisons with the best.
 */
export const riskOfEach = (plans: number): number => (plans === 2 ? RISK : shareOfRisk(plans));

/**
 * The field's look, at which only those who are left by then share the risk: how many there were at a quarter of the races
 * hardly depends on what the other three quarters bring. Were it settled later, plans dropped because the leader had luck would
 * leave more risk to just that luck; from a third on the 5 % are no longer kept.
 */
export function lookOf({ bits, leftAfter, look }: PlanField): OneLook {
  if (bits.length === 2) return look;
  const plansAt = (races: number): number =>
    leftAfter.findLast((left) => left.races <= races)?.plans ?? bits.length;
  return { ...look, risk: (races) => shareOfRisk(plansAt(SETTLED * races)) };
}

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
  const look = lookOf(field);
  const best = bits[leaderOf(field)]!;
  return live.filter((plan) => {
    const { sampling } = differenceOf(best, bits[plan]!, risk, look);
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
  const live = field.live.filter((plan) => plan === field.reference || tied.includes(plan));
  const { races } = field.bits[field.reference]!;
  return { ...field, live, leftAfter: [...field.leftAfter, { races, plans: live.length }] };
}

/** Whether every live plan is known to within the half-width against the reference, and in the tie group against the best. */
export function isPrecise(field: PlanField, precision: number): boolean {
  const { bits, live, reference } = field;
  const risk = riskOfEach(bits.length);
  const look = lookOf(field);
  const leader = leaderOf(field);
  const tied = tieGroup(field);
  const isNear = (plan: number, other: number): boolean =>
    plan === other ||
    halfWidth(differenceOf(bits[plan]!, bits[other]!, risk, look).sampling) <= precision;
  return live.every(
    (plan) => isNear(plan, reference) && (!tied.includes(plan) || isNear(plan, leader)),
  );
}

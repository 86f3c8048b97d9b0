import type { OutcomeDigest } from "../digest.ts";
import { chanceOf } from "./chance-of.ts";
import type { ComparedPlan } from "./compare-plans.ts";
import { differenceOf, savedByPairing, shareBetter } from "./difference-of.ts";
import type { GoalBits } from "./goal-bits.ts";
import { lookOf, type PlanField, riskOfEach, tieGroup } from "./plan-race.ts";
import { FEWEST_VERSIONS } from "./race-bits.ts";
import type { SprintAttempts } from "./sprint-attempts.ts";

/** A plan on the ice. */
export interface Runner {
  plan: string;
  bits: GoalBits;
  digest: OutcomeDigest;
  attempts: SprintAttempts | null;
}

const hasRaced = ({ bits }: Runner): boolean => bits.versions >= FEWEST_VERSIONS;

/** Rows of the plans begun, in the order given; none before the reference has begun. */
export function rowsSoFar(runners: readonly Runner[], field: PlanField): ComparedPlan[] {
  if (!hasRaced(runners[0]!)) return [];
  const begun = runners.filter(hasRaced);
  if (begun.length === runners.length) return comparePairs(runners, field);
  const bits = begun.map((runner) => runner.bits);
  return comparePairs(begun, { ...field, bits, live: [...begun.keys()] }, runners.length);
}

/** Every plan against the reference. @param plans that share the risk of the sampling intervals to miss */
export function comparePairs(
  runners: readonly Runner[],
  field: PlanField,
  plans = runners.length,
): ComparedPlan[] {
  const { bits, reference } = field;
  const tied = tieGroup(field);
  const risk = riskOfEach(plans);
  const look = lookOf(field);
  const none = { value: 0, low: 0, high: 0, sampling: { low: 0, high: 0 } };
  const other = runners.length === 2 ? 1 - reference : reference;
  return runners.map(({ plan, attempts }, k) => ({
    plan,
    chance: chanceOf(bits[k]!),
    difference: k === reference ? none : differenceOf(bits[k]!, bits[reference]!, risk, look),
    betterIn: k === reference ? 0 : shareBetter(bits[k]!, bits[reference]!),
    tied: tied.includes(k),
    races: bits[k]!.races,
    saved: k === reference ? null : savedByPairing(bits[k]!, bits[reference]!),
    attempt: attempts?.against(bits[k]!, bits[k === reference ? other : reference]!) ?? null,
  }));
}

/** The tie group, then the others by their difference. */
export const bestFirst = (compared: ComparedPlan[]): ComparedPlan[] =>
  compared.sort(
    (a, b) => Number(b.tied) - Number(a.tied) || b.difference.value - a.difference.value,
  );

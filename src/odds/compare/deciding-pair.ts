import type { ComparedPlan } from "./compare-plans.ts";

/** The two plans that the advice is about: the better one, and the one that it is held against. */
export function decidingPair({
  reference,
  plans,
}: {
  reference: string;
  /** Best first. */
  plans: readonly ComparedPlan[];
}): { plan: string; against: string } {
  const other = plans.find(({ plan }) => plan !== reference)!;
  return other.difference.sampling.high < 0
    ? { plan: reference, against: other.plan }
    : { plan: other.plan, against: reference };
}

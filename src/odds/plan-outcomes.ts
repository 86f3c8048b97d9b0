import type { Outcomes } from "./outcomes.ts";

/** What came out of races `from` … `from + races - 1` under each of several plans, in their order. */
export interface PlanOutcomes {
  from: number;
  races: number;
  plans: Outcomes[];
}

export const planOutcomes = (plans: Outcomes[]): PlanOutcomes => ({
  from: plans[0]!.from,
  races: plans[0]!.races,
  plans,
});

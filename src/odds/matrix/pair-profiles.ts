import type { Scenario } from "../../sim/scenario.ts";
import { ordersOf } from "../compare/read-plans.ts";
import type { MatrixQuestion } from "./matrix.ts";
import type { Profile } from "./skate-profiles.ts";

type Pair = Pick<MatrixQuestion, "pair">;

/** The heat with a plan for each of the two, and orders for others. */
export function profileOf(
  scenario: Scenario,
  { pair: [first, second] }: Pair,
  [i, j]: [number, number],
  orders: Record<string, string> = {},
): Profile {
  return {
    scenario,
    plans: {
      ...orders,
      [first.name]: ordersOf(first.plans[i]!),
      [second.name]: ordersOf(second.plans[j]!),
    },
  };
}

/** All pairs of plans, row by row. */
export const profilesOf = (
  scenario: Scenario,
  question: Pair,
  orders?: Record<string, string>,
): Profile[] =>
  question.pair[0].plans.flatMap((_, i) =>
    question.pair[1].plans.map((_, j) => profileOf(scenario, question, [i, j], orders)),
  );

/** What was skated row by row, in rows again. */
export const inRows = <Cell>(cells: readonly Cell[], { pair }: Pair): Cell[][] => {
  const columns = pair[1].plans.length;
  return pair[0].plans.map((_, i) => cells.slice(i * columns, (i + 1) * columns));
};

import type { CompiledClause, CompiledTest } from "./compile-plan.ts";
import type { Comparison } from "./condition.ts";
import { onIce } from "./on-ice.ts";
import { gapToFront, lapsToGo, reserveShare } from "./situation.ts";
import { RUNNING } from "./state.ts";

const { state } = onIce;

/** Whether an order is in force: all its conditions hold, and not all those it was parted from. */
export function orderHolds(skater: number, clause: CompiledClause): boolean {
  return (
    allHold(skater, clause.when) && (clause.unless === null || !allHold(skater, clause.unless))
  );
}

function allHold(skater: number, tests: readonly CompiledTest[]): boolean {
  for (let t = 0; t < tests.length; t++) if (!holds(skater, tests[t]!)) return false;
  return true;
}

function holds(skater: number, test: CompiledTest): boolean {
  const { heat } = onIce;
  const { value } = test;
  switch (test.subject) {
    case "points":
      return compare(state.points[skater]!, test.comparison, value);
    case "place":
      return compare(state.rank[skater]! + 1, test.comparison, value);
    case "reserve":
      return compare(reserveShare(skater), test.comparison, value);
    case "togo":
      return compare(lapsToGo(skater), test.comparison, value);
    case "gap":
      return compare(
        gapToFront(skater) / Math.max(1, state.speed[skater]!),
        test.comparison,
        value,
      );
    case "ahead":
      return compare(state.group[skater]! > 0 ? state.groupSize[0]! : 0, test.comparison, value);
    case "away":
      return state.status[value] === RUNNING && state.group[value]! < state.group[skater]!;
    case "scored":
      return sprintPoints(skater, value) > 0;
    case "won":
      return sprintPoints(skater, value) === (heat.rules.sprints[value]?.points[0] ?? -1);
  }
}

function sprintPoints(skater: number, sprint: number): number {
  const { heat } = onIce;
  const sprints = heat.rules.sprints.length;
  return sprint < sprints ? state.sprintPoints[skater * sprints + sprint]! : 0;
}

function compare(left: number, comparison: Comparison, right: number): boolean {
  switch (comparison) {
    case "=":
      return left === right;
    case ">=":
      return left >= right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case "<":
      return left < right;
  }
}

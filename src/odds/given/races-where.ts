import type { Rules } from "../../sim/rules.ts";
import { type Goal, reachesGoal } from "../goal.ts";
import type { Outcomes } from "../outcomes.ts";
import { holdsInRace, type RaceCondition } from "./race-condition.ts";
import { raceKnown } from "./race-known.ts";

/** Rows of a block, counted from 0, in which all the conditions hold; every row where there are none. */
export function racesWhere(
  block: Outcomes,
  conditions: readonly RaceCondition[],
  names: readonly string[],
  rules: Rules,
): number[] {
  const rows = [...Array(block.races).keys()];
  if (conditions.length === 0) return rows;
  return rows.filter((row) => {
    const known = raceKnown(block, row, names, rules);
    return conditions.every((condition) => holdsInRace(condition, known) === true);
  });
}

/** In how many of some rows of a block a skater reached the goal. */
export const countReached = (
  block: Outcomes,
  rows: readonly number[],
  goal: Goal,
  skater: number,
): number => rows.filter((row) => reachesGoal(goal, block, row, skater)).length;

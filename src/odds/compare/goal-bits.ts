import { type Goal, reachesGoal } from "../goal.ts";
import type { Outcomes } from "../outcomes.ts";
import { RaceBits } from "./race-bits.ts";

/** In which races one plan reached the goal. */
export class GoalBits extends RaceBits {
  private readonly goal: Goal;
  private readonly skater: number;

  constructor(goal: Goal, skater: number) {
    super();
    this.goal = goal;
    this.skater = skater;
  }

  /** Takes in the next block of races. */
  add(block: Outcomes): void {
    this.take(block.races, (row) => reachesGoal(this.goal, block, row, this.skater));
  }
}

import type { Rules } from "../../sim/rules.ts";
import { type Chance, wilsonInterval } from "../intervals.ts";
import type { Outcomes } from "../outcomes.ts";
import { type BreakEven, breakEven } from "../tree/break-even.ts";
import { addPair, noPairs } from "../tree/pair-counts.ts";
import type { GoalBits } from "./goal-bits.ts";
import { RACES_PER_VERSION, RaceBits } from "./race-bits.ts";

/** What an attempt at a sprint is worth: the tree of the plan, cut short. */
export interface Attempt {
  /** Number of the sprint from 1. */
  sprint: number;
  /** How often he wins it when he goes for it; null where he never does. */
  wins: Chance | null;
  /** From which chance to win it on going pays; null where no attempt won it, or all did. */
  breakEven: BreakEven | null;
}

/** In which races a skater went for one sprint, and won it. Needs blocks with deeds. */
export class SprintAttempts {
  private readonly went = new RaceBits();
  private readonly won = new RaceBits();
  private readonly sprint: number;
  private readonly skater: number;
  private readonly most: number;

  /** @param sprint from 0 */
  constructor(sprint: number, skater: number, { sprints }: Pick<Rules, "sprints">) {
    this.sprint = sprint;
    this.skater = skater;
    this.most = sprints[sprint]!.points[0] ?? 0;
  }

  /** Takes in the next block of races. */
  add({ races, skaters, sprints, went, sprintPoints }: Outcomes): void {
    const at = (row: number): number => (row * skaters + this.skater) * sprints + this.sprint;
    this.went.take(races, (row) => went[at(row)] === 1);
    this.won.take(races, (row) => sprintPoints[at(row)] === this.most);
  }

  /** Holds the attempts against another plan on the races that both have. */
  against(plan: GoalBits, other: GoalBits): Attempt {
    const won = noPairs();
    const lost = noPairs();
    const versions = Math.min(plan.versions, other.versions);
    for (let version = 0; version < versions; version++)
      for (let race = 0; race < RACES_PER_VERSION; race++) {
        const isIn = (bits: RaceBits): boolean => ((bits.version(version) >> race) & 1) === 1;
        if (isIn(this.went)) addPair(isIn(this.won) ? won : lost, isIn(plan), isIn(other));
      }
    const tried = won.races + lost.races;
    return {
      sprint: this.sprint + 1,
      wins: tried === 0 ? null : wilsonInterval(won.races, tried),
      breakEven: breakEven(won, lost),
    };
  }
}

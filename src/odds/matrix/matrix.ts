import type { Goal } from "../goal.ts";
import type { Mean } from "../intervals.ts";
import type { Provenance } from "../provenance.ts";
import type { Game } from "./game.ts";
import type { GoalOf } from "./pair-goal.ts";
import type { RobustPlan } from "./robust.ts";

/** "And if three others go too?": how many of the strongest others, or who, with which plan. */
export interface OthersToo {
  who: number | string[];
  plan: string;
}

export interface MatrixQuestion {
  /** The two skaters by full name, and the plans of each; the first plan is what the others are measured by. */
  pair: [{ name: string; plans: string[] }, { name: string; plans: string[] }];
  goal: Goal;
  goalOf: GoalOf;
  others?: OthersToo[];
}

/** The game with others who have orders too. */
export interface GameWithOthers extends Game {
  names: string[];
  plan: string;
  /** What each cell is worth to the two, minus the same cell without those orders; together 95 %. */
  change: [Mean, Mean][][];
}

/** Plan against plan; the keys of the JSON that the command line prints. */
export interface Matrix extends Game, Provenance {
  /** Races for each pair of plans, and for each plan in each plausible field. */
  races: number;
  mixRaces: number;
  digest: string;
  /** s */
  elapsed: number;
  stopped: boolean;
  goal: string;
  goalOf: GoalOf;
  skaters: { name: string; country: string | null; plans: string[] }[];
  intervals: { level: number; method: string; holds: string };
  others: GameWithOthers[];
  /** Empty where the run was stopped before. */
  robust: RobustPlan[];
}

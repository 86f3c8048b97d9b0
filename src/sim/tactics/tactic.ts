import type { RaceEvent } from "../observer.ts";
import type { TacticWords } from "../plan.ts";

/** One look of a skater at the race: what to do about it, with the values of the tactic's parameters. */
type Decision = (skater: number, values: Float64Array) => boolean;

/**
 * A tactic is its words (name, sentence, parameters) and two small decisions, taken every quarter lap and
 * whenever something happens.
 */
export interface Tactic extends TacticWords {
  /** What an observer is told when it begins. */
  event?: RaceEvent;
  /** Whether it applies in the neutral lap, where nobody may pass or accelerate. */
  inNeutralLap?: boolean;
  /** Whether it goes on once the sprint for the line is on for him; all others are over then, as his own ideas are. */
  inSprint?: boolean;
  /** As an order: whether it has something to say at this moment. */
  speaks: Decision;
  /** What the skater does until his next decision; false once it is over. */
  rides: Decision;
}

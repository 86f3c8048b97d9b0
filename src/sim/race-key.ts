import type { SeedWords } from "./random.ts";

/** Names one race: everything random in it follows from this. */
export interface RaceKey {
  /** From `seedToMaster(text)`. */
  seed: SeedWords;
  /** Number of the race, from 0. */
  race: number;
  /** Which draw of what is known imperfectly (abilities, physics); the race number unless told otherwise. */
  knowledge?: number;
  /** Which heat of an event, 0 for a single race; the same skater keeps his ability in all of them. */
  heat?: number;
  /** Which of the heat's draws of the habits of the field; goes with what is known imperfectly unless told otherwise. */
  habits?: number;
  /** 0 but where a race is branched: then each branch has a future of its own. */
  lineage?: number;
}

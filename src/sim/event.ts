import type { Scenario } from "./scenario.ts";

/** Semifinals and a final of one day, in the words of the sport: a scenario of heats. */
export interface Event {
  /** Short name, equal to the file name without its ending. */
  id: string;
  title: string;
  semifinals: Semifinal[];
  /** Rules, rink and level of the final; of its entries only plans, allies and bunch skill are read. */
  final: Scenario;
  sources: string[];
  notes: string[];
}

/** One semifinal of an event. */
export interface Semifinal {
  scenario: Scenario;
  /** How many go through from it. */
  through: number;
  /** Minutes from its end to the start of the final; null where unknown. */
  rest: number | null;
}

import type { Observer } from "../sim/observer.ts";
import type { Outcomes } from "./outcomes.ts";
import { milliseconds } from "./record-outcome.ts";

/** Looks on at one race and writes the time of every line crossing into row `row` of the passings. */
export function recordPassings(outcomes: Outcomes, row: number): Observer {
  const { passings, skaters, laps } = outcomes;
  const start = row * skaters * laps;
  return {
    event(kind, time, skater, _other, _rank, lap) {
      if (kind === "lap-line") passings[start + skater * laps + lap - 1] = milliseconds(time);
    },
  };
}

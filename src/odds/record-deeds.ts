import type { Observer } from "../sim/observer.ts";
import { nextSprint } from "../sim/situation.ts";
import type { Outcomes } from "./outcomes.ts";

/**
 * Looks on at one race and writes into row `row` who fell, and who went for which sprint: began to come forward or to
 * sprint for its points, or jumped away with that sprint the next to come. Going for it is not winning it.
 */
export function recordDeeds(outcomes: Outcomes, row: number): Observer {
  const { fell, went, skaters, sprints } = outcomes;
  const start = row * skaters;
  return {
    event(kind, _time, skater) {
      if (kind === "fall") fell[start + skater] = 1;
      if (kind !== "contest" && kind !== "attack") return;
      // Decided is for the middle of the step, which may be beyond a line that has not been crossed yet.
      const sprint = nextSprint(skater);
      if (sprint >= 0) went[(start + skater) * sprints + sprint] = 1;
    },
  };
}

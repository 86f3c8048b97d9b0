import type { Heat } from "../sim/heat.ts";
import type { Observer } from "../sim/observer.ts";
import type { Outcomes } from "./outcomes.ts";

/**
 * Looks on at one race and writes into row `row` who fell, and who went for which sprint: began to come forward or to
 * sprint for its points, or jumped away with that sprint the next to come. Going for it is not winning it.
 */
export function recordDeeds(heat: Heat, outcomes: Outcomes, row: number): Observer {
  const { fell, went, skaters, sprints } = outcomes;
  const start = row * skaters;
  return {
    event(kind, _time, skater, _other, _rank, lap) {
      if (kind === "fall") fell[start + skater] = 1;
      if (kind !== "contest" && kind !== "attack") return;
      const sprint = heat.sprintAfterLap[lap]!;
      if (sprint >= 0) went[(start + skater) * sprints + sprint] = 1;
    },
  };
}

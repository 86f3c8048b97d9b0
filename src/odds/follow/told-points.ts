import type { Observation } from "../../sim/observation.ts";
import type { Course } from "./course.ts";
import { sprintSeen } from "./seen.ts";

/** Intermediate points that everybody holds at least and at most once all sprints are over, by what was told; by slot. */
export interface ToldPoints {
  least: number[];
  most: number[];
}

/** Adds up what was told, sprint by sprint; one of which nothing was told may have brought anybody its best place. */
export function toldPoints(
  heat: Pick<Course, "rules" | "names">,
  told: readonly Observation[],
): ToldPoints {
  const seen = told.flatMap((each) => sprintSeen(heat, each) ?? []);
  const held = { least: heat.names.map(() => 0), most: heat.names.map(() => 0) };
  heat.rules.sprints.forEach(({ points }, sprint) => {
    const looks = seen.filter((each) => each.sprint === sprint);
    heat.names.forEach((_, i) => {
      const first = points[0] ?? 0;
      const least = held.least[i]! + Math.max(0, ...looks.map((each) => each.least[i]!));
      const most = held.most[i]! + Math.min(first, ...looks.map((each) => each.most[i]!));
      held.least[i] = Math.max(least, ...looks.map((each) => each.totalLeast[i]!));
      held.most[i] = Math.min(most, ...looks.map((each) => each.totalMost[i]!));
    });
  });
  return held;
}

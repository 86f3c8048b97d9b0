import type { Rules } from "./rules.ts";

/**
 * The numbers that intermediate sprints can have, each with its laps to go: tables name sprints by those, so that
 * the one is easily taken for the other.
 * @example sprintNumbers(resolveRules("isu-2022")) // "1..3 (1 with 12, 2 with 8, 3 with 4 laps to go)"
 */
export function sprintNumbers({ laps, sprints }: Pick<Rules, "laps" | "sprints">): string {
  if (sprints.length === 0) return "a race with sprints";
  const each = sprints.map(({ lap }, k) => `${k + 1} with ${laps - lap}`);
  const last = sprints.at(-1)!.lap === laps - 1 ? "lap" : "laps";
  return `1..${sprints.length} (${each.join(", ")} ${last} to go)`;
}

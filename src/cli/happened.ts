import { resolveRules } from "../sim/rules.ts";
import type { HappenedRow, Scenario } from "../sim/scenario.ts";
import { ordinal } from "./join-names.ts";

/**
 * What a skater really did in a historic heat, in one sentence; null where nobody knows.
 *
 * @example "won sprint 2 (3 points), 9th over the line, ranked 7th of 15, through"
 */
export function narrateHappened(scenario: Scenario, skater: string): string | null {
  const row = scenario.happened?.ranking.find(({ name }) => name === skater);
  if (!row) return null;
  const facts = [...sprintFacts(scenario, row)];
  if (row.finishOrder !== null) facts.push(`${ordinal(row.finishOrder)} over the line`);
  if (row.place !== null) facts.push(`ranked ${ordinal(row.place)} of ${scenario.entries.length}`);
  if (row.qualified !== null) facts.push(row.qualified ? "through" : "out");
  return facts.length > 0 ? facts.join(", ") : null;
}

function sprintFacts(scenario: Scenario, row: HappenedRow): string[] {
  const { sprints } = resolveRules(scenario.rules);
  return (row.sprintPoints ?? []).flatMap((points, k) => {
    if (!points) return [];
    const said = `${points} ${points === 1 ? "point" : "points"}`;
    return points === sprints[k]?.points[0]
      ? [`won sprint ${k + 1} (${said})`]
      : [`${said} in sprint ${k + 1}`];
  });
}

import { resolveRules } from "../sim/rules.ts";
import type { HappenedRow, Scenario } from "../sim/scenario.ts";
import type { Text } from "./text/text.ts";

/** What a skater really did in a historic heat, in one breath; null where nobody knows. */
export function happenedText(scenario: Scenario, skater: string, text: Text): string | null {
  const row = scenario.happened?.ranking.find(({ name }) => name === skater);
  if (!row) return null;
  const { answer } = text;
  const facts = [...sprintFacts(scenario, row, text)];
  if (row.finishOrder !== null) facts.push(answer.overLine(answer.ordinal(row.finishOrder)));
  if (row.place !== null)
    facts.push(answer.ranked(answer.ordinal(row.place), scenario.happened!.ranking.length));
  if (row.qualified !== null) facts.push(row.qualified ? answer.through : answer.out);
  return facts.length > 0 ? facts.join(", ") : null;
}

function sprintFacts(scenario: Scenario, row: HappenedRow, { answer }: Text): string[] {
  const { sprints } = resolveRules(scenario.rules);
  return (row.sprintPoints ?? []).flatMap((points, k) => {
    if (!points) return [];
    const isWon = points === sprints[k]?.points[0];
    return [isWon ? answer.won(k + 1, points) : answer.scored(k + 1, points)];
  });
}

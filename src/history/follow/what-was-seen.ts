import type { Observation, PointsRange } from "../../sim/observation.ts";
import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import type { SheetStarter } from "../sheet-facts.ts";
import { happenedFacts } from "./happened-facts.ts";
import { reportedSightings } from "./reported-sightings.ts";

/**
 * Everything that is known of a real race as observations in the order of the race: who took which sprint as far as the sheet
 * tells, what reports saw between, the bell, and the order over the line.
 *
 * @param more what else was seen
 */
export function whatWasSeen(
  scenario: Scenario,
  more: readonly Observation[] = reportedSightings[scenario.id] ?? [],
): Observation[] {
  const rules = resolveRules(scenario.rules);
  const facts = happenedFacts(scenario);
  const seen: Observation[] = [...more];
  if (facts.length > 0) {
    rules.sprints.forEach(({ lap, points }, sprint) => {
      const isLast = sprint === rules.sprints.length - 1;
      const told = sprintSeen(facts, sprint, points, isLast);
      if (told) seen.push({ toGo: rules.laps - lap, ...told });
    });
    seen.push(finishSeen(scenario));
  }
  if (!seen.some(({ toGo }) => toGo === 1)) seen.push({ toGo: 1 });
  return seen.sort((a, b) => b.toGo - a.toGo);
}

function sprintSeen(
  facts: readonly SheetStarter[],
  sprint: number,
  paid: readonly number[],
  isLast: boolean,
): Pick<Observation, "sprint" | "points" | "totals"> | null {
  const first = paid[0] ?? 0;
  const ranges = facts.flatMap(({ name, sprints }): PointsRange[] => {
    const { least, most } = sprints[sprint]!;
    return name === null ? [] : [{ name, least, most: Math.min(most, first) }];
  });
  const taker = (points: number): string | null =>
    ranges.find(({ least, most }) => least === points && most === points)?.name ?? null;
  const takers = paid.map(taker);
  const telling = ranges.filter(({ least, most }) => least > 0 || most < first);
  const totals = facts.flatMap(({ name, points }): PointsRange[] =>
    name === null ? [] : [{ name, least: points.least, most: points.most }],
  );
  if (telling.length === 0 && !isLast) return null;
  const isWhole = takers.every((name) => name !== null);
  return {
    sprint: takers,
    ...(isWhole ? {} : { points: telling }),
    ...(isLast ? { totals } : {}),
  };
}

function finishSeen({ happened, entries }: Scenario): Observation {
  const at = (place: number): string | null =>
    happened!.ranking.find(({ finishOrder }) => finishOrder === place)?.name ?? null;
  const out = entries.flatMap(({ name }) => {
    const row = happened!.ranking.find((each) => each.name === name);
    const isOut = row?.finishOrder == null && ["LAPPED", "DNF", "DQ"].includes(row?.status ?? "");
    return isOut ? [name] : [];
  });
  const finish = entries.map((_, place) => at(place + 1));
  return { toGo: 0, finish, ...(out.length > 0 ? { out } : {}) };
}

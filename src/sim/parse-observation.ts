import { z } from "zod";
import { describeFaults } from "./describe-faults.ts";
import { findSkater } from "./find-skater.ts";
import type { Observation } from "./observation.ts";
import { parseJson } from "./parse-json.ts";
import { type Rules, resolveRules } from "./rules.ts";
import type { Scenario } from "./scenario.ts";
import { ScenarioError } from "./scenario-error.ts";
import { list, number, strict, text, whole } from "./strict-object.ts";

const skater = text("the name of a skater");
const skaters = list(skater, "skaters");
const places = list(skater.nullable(), "skaters, null where not known");
const gap = number(0, 200).nullable();
const ranges = list(
  strict({ name: skater, least: whole(0, 1000), most: whole(0, 1000) }, "{ name, least, most }"),
  "points ranges",
);

const observation = strict(
  {
    id: z.exactOptional(text("a short name for the line")),
    toGo: number(0, 100),
    sprint: z.exactOptional(places),
    points: z.exactOptional(ranges),
    totals: z.exactOptional(ranges),
    attack: z.exactOptional(skaters),
    away: z.exactOptional(
      strict(
        {
          skaters,
          size: z.exactOptional(whole(0, 29).nullable()),
          gap: z.exactOptional(gap),
        },
        "{ skaters, size, gap }",
      ),
    ),
    order: z.exactOptional(places),
    groups: z.exactOptional(list(strict({ skaters, gap }, "{ skaters, gap }"), "groups")),
    fell: z.exactOptional(skaters),
    out: z.exactOptional(skaters),
    finish: z.exactOptional(places),
    text: z.exactOptional(text("a sentence")),
    source: z.exactOptional(text("a source")),
  },
  "an observation { toGo, … }",
);

/**
 * Checks that a line of JSON is an observation of this race and puts full names in it.
 * @param path put in front of the message
 * @throws ScenarioError in one line: `live: line 3: sprint[0]: unknown skater "Kremer" (did you mean Sven Kramer?)`
 */
export function parseObservation(line: string, scenario: Scenario, path: string): Observation {
  const value = parseJson(line, path);
  const read = observation.safeParse(value);
  if (!read.success) {
    const faults = describeFaults(read.error.issues, value).slice(0, 3);
    throw new ScenarioError(`${path}: ${faults.join("; ")}`);
  }
  const names = scenario.entries.map(({ name }) => name);
  const seen = withFullNames(read.data, names, path);
  checkSense(seen, resolveRules(scenario.rules), path);
  return seen;
}

function withFullNames(seen: Observation, names: readonly string[], path: string): Observation {
  const full = (wanted: string, where: string): string =>
    findSkater(wanted, names, `${path}: ${where}`);
  const all = <T extends string | null>(wanted: readonly T[], where: string): T[] => {
    const found = wanted.map((name, k) =>
      name === null ? name : (full(name, `${where}[${k}]`) as T),
    );
    found.forEach((name, k) => {
      if (name !== null && found.indexOf(name) !== k)
        throw new ScenarioError(`${path}: ${where}: expected ${name} once, got twice`);
    });
    return found;
  };
  const ranged = (given: NonNullable<Observation["points"]>, where: string) =>
    given.map((range, k) => ({ ...range, name: full(range.name, `${where}[${k}].name`) }));
  const { sprint, points, totals, attack, away, order, groups, fell, out, finish } = seen;
  return {
    ...seen,
    ...(sprint ? { sprint: all(sprint, "sprint") } : {}),
    ...(points ? { points: ranged(points, "points") } : {}),
    ...(totals ? { totals: ranged(totals, "totals") } : {}),
    ...(attack ? { attack: all(attack, "attack") } : {}),
    ...(away ? { away: { ...away, skaters: all(away.skaters, "away.skaters") } } : {}),
    ...(order ? { order: all(order, "order") } : {}),
    ...(groups
      ? {
          groups: groups.map((group, k) => ({
            ...group,
            skaters: all(group.skaters, `groups[${k}].skaters`),
          })),
        }
      : {}),
    ...(fell ? { fell: all(fell, "fell") } : {}),
    ...(out ? { out: all(out, "out") } : {}),
    ...(finish ? { finish: all(finish, "finish") } : {}),
  };
}

function checkSense(seen: Observation, { laps, sprints }: Rules, path: string): void {
  const { toGo, sprint, points, totals, finish } = seen;
  if (toGo > laps)
    throw new ScenarioError(`${path}: toGo: expected 0 to ${laps} laps to go, got ${toGo}`);
  if (finish && toGo !== 0)
    throw new ScenarioError(`${path}: finish: expected it with 0 laps to go, got ${toGo}`);
  if (!sprint && !points && !totals) return;
  const at = sprints.find(({ lap }) => laps - lap === toGo);
  if (!at) {
    const known = sprints.map(({ lap }) => laps - lap).join(", ");
    throw new ScenarioError(
      `${path}: sprint: expected it with ${known || "no"} laps to go, got ${toGo}`,
    );
  }
  if (sprint && sprint.length > at.points.length)
    throw new ScenarioError(
      `${path}: sprint: expected at most ${at.points.length} skaters, got ${sprint.length}`,
    );
}

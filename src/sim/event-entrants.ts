import type { Event } from "./event.ts";
import type { Entry, Scenario } from "./scenario.ts";
import { ScenarioError } from "./scenario-error.ts";

const NAMELESS = /^unknown \d+$/;

/**
 * The semifinals with every starter under a name of his own: a name is a person here and brings his luck
 * along, but the "unknown 1" of two semifinals are two people.
 *
 * @throws ScenarioError where somebody with a name starts twice
 * @example "unknown 1" in both: the later one becomes "unknown 1 (semifinal 2)"
 */
export function ownNames({ id, semifinals }: Event): Scenario[] {
  const heatOf = new Map<string, number>();
  return semifinals.map(({ scenario }, k) => {
    const entries = scenario.entries.map((entry) => {
      const { name } = entry;
      const other = heatOf.get(name);
      if (other === undefined) heatOf.set(name, k);
      else if (!NAMELESS.test(name))
        throw new ScenarioError(
          `${id}: semifinals[${k}]: expected starters of its own, got ${name} as in semifinals[${other}]`,
        );
      return other === undefined ? entry : { ...entry, name: `${name} (semifinal ${k + 1})` };
    });
    return { ...scenario, entries };
  });
}

/**
 * The final with all who may reach it. Times and abilities are those of the semifinals; plans and allies
 * those of the final; skill in the bunch is told about the mean of a field, so that it is shifted by what lies
 * between the two fields on the mean of those whom both files rate.
 *
 * @param semifinals with names of their own
 */
export function finalOfAll(final: Scenario, semifinals: readonly Scenario[]): Scenario {
  const { happened: _, ...rest } = final;
  const inFinal = new Map(final.entries.map((entry) => [entry.name, entry]));
  const entries = semifinals.flatMap((semifinal) => {
    const shift = skillShift(semifinal.entries, inFinal);
    return semifinal.entries.map((entry) => finalEntry(entry, inFinal.get(entry.name), shift));
  });
  const names = new Set(entries.map(({ name }) => name));
  return {
    ...rest,
    entries: entries.map(({ allies, ...entry }) => ({
      ...entry,
      ...(allies ? { allies: allies.filter(({ name }) => names.has(name)) } : {}),
    })),
  };
}

function finalEntry(entry: Entry, listed: Entry | undefined, shift: number): Entry {
  const { grid: _, helmet: __, plan: ___, allies = [], bunchSkill, ...same } = entry;
  const others = (listed?.allies ?? []).filter(
    ({ name }) => !allies.some((ally) => ally.name === name),
  );
  return {
    ...same,
    ...(listed?.plan === undefined ? {} : { plan: listed.plan }),
    allies: [...allies, ...others],
    ...(bunchSkill ? { bunchSkill: { ...bunchSkill, mean: bunchSkill.mean + shift } } : {}),
  };
}

/** How much higher the final's file rates those who stand in both; 0 where nobody does. */
function skillShift(entries: readonly Entry[], inFinal: ReadonlyMap<string, Entry>): number {
  let sum = 0;
  let both = 0;
  for (const { name, bunchSkill } of entries) {
    const there = inFinal.get(name)?.bunchSkill;
    if (!bunchSkill || !there) continue;
    sum += there.mean - bunchSkill.mean;
    both++;
  }
  return both === 0 ? 0 : sum / both;
}

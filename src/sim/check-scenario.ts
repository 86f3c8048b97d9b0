import { findSkater } from "./find-skater.ts";
import { foldName } from "./nearest-name.ts";
import { type PlanHeat, planFor } from "./plan-for.ts";
import { resolveRules } from "./rules.ts";
import type { Entry, Scenario } from "./scenario.ts";
import { ScenarioError } from "./scenario-error.ts";

/**
 * What the shape alone does not show: rules that contradict each other, names used twice or not known, plans
 * that cannot be understood or can mean nothing. Returns the faults in words, `path: expected …, got …`, in the order of the file.
 */
export function checkScenario(scenario: Scenario): string[] {
  const names = scenario.entries.map((entry) => entry.name);
  const first = [...faultsOf(() => resolveRules(scenario.rules)), ...doubles(scenario.entries)];
  // With a name standing twice, nothing sure can be said about who names whom.
  if (first.length > 0) return first;
  const heat = { names, rules: resolveRules(scenario.rules) };
  return [
    ...scenario.entries.flatMap((entry, i) => [
      ...checkAllies(entry, `entries[${i}].allies`, names),
      ...(entry.plan === undefined
        ? []
        : checkPlan(entry.name, entry.plan, `entries[${i}].plan`, heat)),
    ]),
    ...checkHappened(scenario, heat),
  ];
}

/** Names, helmets and grid places that stand twice. */
function doubles(entries: readonly Entry[]): string[] {
  const faults: string[] = [];
  for (const key of ["name", "helmet", "grid"] as const) {
    const seen = new Map<string | number, number>();
    entries.forEach((entry, i) => {
      const value = entry[key];
      if (value === undefined || value === null) return;
      // Names that differ in case or accents alone could not be told apart in a plan.
      const same = typeof value === "string" ? foldName(value) : value;
      const first = seen.get(same);
      if (first === undefined) seen.set(same, i);
      else {
        const own = key === "name" ? "a name of its own" : `a ${key} place of its own`;
        const expected = key === "helmet" ? "a helmet number of its own" : own;
        faults.push(
          `entries[${i}].${key}: expected ${expected}, got ${JSON.stringify(value)} as in entries[${first}]`,
        );
      }
    });
  }
  return faults;
}

function checkAllies(entry: Entry, path: string, names: readonly string[]): string[] {
  return (entry.allies ?? []).flatMap((ally, i) =>
    faultsOf(() => {
      const found = findSkater(ally.name, names, `${path}[${i}].name`);
      if (found === entry.name) {
        throw new ScenarioError(`${path}[${i}].name: expected another skater, got himself`);
      }
      requireFullName(ally.name, found, `${path}[${i}].name`);
    }),
  );
}

const checkPlan = (name: string, plan: string, path: string, heat: PlanHeat): string[] =>
  faultsOf(() => planFor(name, plan, heat, path));

function checkHappened({ happened }: Scenario, heat: PlanHeat): string[] {
  const { names } = heat;
  if (happened === undefined) return [];
  const ranking = happened.ranking.flatMap((row, i) =>
    // Who did not start is no entry.
    row.status === "DNS" ? [] : checkName(row.name, `happened.ranking[${i}].name`, names),
  );
  const plans = (happened.plans ?? []).flatMap((reported, i) => {
    const path = `happened.plans[${i}]`;
    const unknown = checkName(reported.name, `${path}.name`, names);
    return [...unknown, ...checkPlan(reported.name, reported.plan, `${path}.plan`, heat)];
  });
  return [...ranking, ...plans];
}

function checkName(name: string, path: string, names: readonly string[]): string[] {
  return faultsOf(() => requireFullName(name, findSkater(name, names, path), path));
}

/** Outside plans a name is a key and stands in full. */
function requireFullName(name: string, found: string, path: string): void {
  if (name !== found) {
    throw new ScenarioError(`${path}: expected the full name ${found}, got "${name}"`);
  }
}

/** The message of what a check throws, or nothing. */
function faultsOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (fault) {
    if (fault instanceof Error) return [fault.message];
    throw fault;
  }
}

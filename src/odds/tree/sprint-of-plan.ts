import type { Clause, Plan } from "../../sim/plan.ts";
import type { Rules } from "../../sim/rules.ts";
import { sprintNumbers } from "../../sim/sprint-numbers.ts";

/** Tactics that go for a sprint, and those that jump away with so many laps to go. */
const FOR_POINTS = ["contest", "steal"];
const AWAY = "attack";
/** Where a plan says "attack" alone. */
const USUAL_TO_GO = 9;

/**
 * The sprint that a plan goes for, from 0: the one that it names, or the next after its attack.
 * @param wanted number from 1 that goes before what the plan says
 * @throws one-line Error where the race has no such sprint, or where the plan names none or several
 */
export function sprintOfPlan(
  plan: Plan,
  { sprints, laps }: Pick<Rules, "sprints" | "laps">,
  wanted?: number,
): number {
  const expected = `sprint: expected ${sprintNumbers({ sprints, laps })}`;
  if (sprints.length === 0) throw new Error(`${expected}, got none`);
  if (wanted !== undefined) {
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= sprints.length) return wanted - 1;
    throw new Error(`${expected}, got ${wanted}`);
  }
  const found = sprintsOfPlan(plan, { sprints, laps });
  const [first] = found;
  if (found.length === 1 && first! < sprints.length) return first!;
  const goes = found.length > 1 ? "several" : found.length === 1 ? `sprint ${first! + 1}` : "none";
  throw new Error(`${expected}, got a plan that goes for ${goes}`);
}

/** The sprints that a plan goes for, from 0; the race need not have them. */
export function sprintsOfPlan(
  plan: Plan,
  { sprints, laps }: Pick<Rules, "sprints" | "laps">,
): number[] {
  const sprintsOfClause = ({ tactic, values }: Clause): number[] => {
    if (tactic === AWAY) {
      const toGo = Number(values.togo ?? USUAL_TO_GO);
      return [sprints.findIndex(({ lap }) => lap > laps - toGo)].filter((sprint) => sprint >= 0);
    }
    if (!FOR_POINTS.includes(tactic)) return [];
    if (values.sprint !== undefined) return [Number(values.sprint) - 1];
    return [...sprints.keys()];
  };
  return [...new Set(plan.flatMap(sprintsOfClause))];
}

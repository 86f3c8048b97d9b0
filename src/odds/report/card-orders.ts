import { type Clause, namesInValue, parsePlan } from "../../sim/plan.ts";
import type { Rules } from "../../sim/rules.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";
import { ordersOf } from "../compare/read-plans.ts";
import { englishPlan } from "./text/english-plan.ts";
import type { PlanText } from "./text/report-text.ts";

/** One order of a plan as it stands on a card. */
export interface CardOrder {
  /** @example "Go for sprint 2" */
  what: string;
  /** On what it depends; empty where on nothing. @example "with 3 or more points" */
  condition: string;
  /** The moment of the race that it is about; empty where it is about none. @example "line with 8 to go" */
  moment: string;
  /** Whether that moment is the line of a sprint, which the order names already. */
  isAtLine: boolean;
  /** What exactly was simulated. @example "Hindmost place to hold: 7" */
  details: string[];
  /** Whether it counts where the order before it does not. */
  otherwise: boolean;
  /** On whose wheel, by full name. */
  wheels: string[];
}

/** The orders of a plan, in its order: where several count, the last does. */
export function cardOrders(
  plan: string,
  names: readonly string[],
  rules: Pick<Rules, "laps" | "sprints">,
  text: PlanText = englishPlan,
): CardOrder[] {
  return parsePlan(ordersOf(plan), catalogue, names).map((clause, k, clauses) => ({
    what: text.order(clause),
    condition: conditionOf(clause, text),
    moment: momentOf(clause, rules, text),
    isAtLine: SPRINTS.includes(clause.tactic),
    details: detailsOf(clause, text),
    otherwise:
      clause.unless !== undefined &&
      clause.when.length === 0 &&
      k > 0 &&
      isElse(clauses[k - 1]!, clause),
    wheels: wheelsOf(clause),
  }));
}

/** Whether a clause was written as the `else` of the one before. */
const isElse = (before: Clause, clause: Clause): boolean =>
  JSON.stringify(before.when) === JSON.stringify(clause.unless);

function conditionOf({ when, unless = [] }: Clause, text: PlanText): string {
  const both = (conditions: typeof when): string =>
    conditions.map(text.condition).join(` ${text.and} `);
  return [
    ...(when.length > 0 ? [both(when)] : []),
    ...(unless.length > 0 ? [`${text.unless} ${both(unless)}`] : []),
  ].join(", ");
}

/** Tactics about an intermediate sprint. */
const SPRINTS = ["contest", "steal", "skip"];

function momentOf(
  { tactic, values }: Clause,
  { laps, sprints }: Pick<Rules, "laps" | "sprints">,
  text: PlanText,
): string {
  if (SPRINTS.includes(tactic)) {
    const lines = sprints.filter((_, k) => values.sprint === undefined || k + 1 === values.sprint);
    return text.lines(lines.map(({ lap }) => String(laps - lap)));
  }
  const toGo = values.togo ?? parameter(tactic, "togo")?.fallback ?? null;
  return toGo === null ? "" : text.moment(toGo);
}

const parameter = (tactic: string, name: string) =>
  catalogue.find((words) => words.name === tactic)?.parameters.find((known) => known.name === name);

/** All numbers that the tactic goes by, its own where the plan gives none; those told elsewhere left out. */
function detailsOf({ tactic, values }: Clause, text: PlanText): string[] {
  const words = catalogue.find(({ name }) => name === tactic)!;
  return words.parameters.flatMap(({ name, sentence, kind, unit, fallback }) => {
    const value = values[name] ?? fallback;
    if (value === null || kind !== "number" || name === "togo" || name === "sprint") return [];
    return [`${text.detail(tactic, name, sentence)}: ${text.measure(value, unit)}`];
  });
}

/** Tactics on somebody's wheel. */
const WHEELS = ["wheel", "mark", "trade"];

const wheelsOf = ({ tactic, values }: Clause): string[] =>
  WHEELS.includes(tactic) && values.skater !== undefined ? namesInValue(String(values.skater)) : [];

import { type Condition, conditionWords } from "./condition.ts";
import { heatBounds, type PlanRules } from "./heat-bounds.ts";
import { type Clause, namesInClause, type Plan, type TacticParameter } from "./plan.ts";
import { sprintNumbers } from "./sprint-numbers.ts";
import { catalogue } from "./tactics/catalogue.ts";

/**
 * What in a plan can mean nothing for one skater of a heat: a sprint that the race does not have, more laps to go than
 * it has, an order that lacks its skater, contradicts itself or is about himself. Only what is said is looked at:
 * what is left out is left to the tactic.
 *
 * @param skater full name of who holds the plan
 * @returns the first fault in words, `what: expected …, got …`; null where there is none
 */
export function planFault(plan: Plan, skater: string, rules: PlanRules): string | null {
  for (const clause of plan) {
    const { when, unless = [], tactic } = clause;
    if (namesInClause(clause).includes(skater))
      return `expected another skater, got ${skater} himself`;
    for (const condition of [...when, ...unless]) {
      const fault = conditionFault(condition, rules);
      if (fault !== null) return `${condition.subject}: ${fault}`;
    }
    const { parameters } = catalogue.find(({ name }) => name === tactic)!;
    for (const parameter of parameters) {
      const fault = valueFault(parameter, clause, parameters, rules);
      if (fault !== null) return `${tactic}:${parameter.name}: ${fault}`;
    }
  }
  return null;
}

function conditionFault(
  { subject, comparison, value }: Condition,
  rules: PlanRules,
): string | null {
  const { counts } = conditionWords.find((words) => words.subject === subject)!;
  if (counts === "sprints") return sprintFault(Number(value), rules);
  // Fewer to go than more than there are is always so, and no fault.
  if (counts !== "laps to go" || comparison === "<" || comparison === "<=") return null;
  return Number(value) > rules.laps ? tooFar(0, rules.laps, value, rules) : null;
}

function valueFault(
  parameter: TacticParameter,
  { values }: Clause,
  parameters: readonly TacticParameter[],
  rules: PlanRules,
): string | null {
  const value = values[parameter.name];
  if (value === undefined) return parameter.isRequired ? "expected a skater, got nothing" : null;
  if (parameter.counts === "sprints") return sprintFault(Number(value), rules);
  const { min = 0, max } = heatBounds(parameter, rules);
  if (parameter.counts === "laps to go" && Number(value) > max)
    return tooFar(min, max, value, rules);
  if (!parameter.keeps) return null;
  const { side, of } = parameter.keeps;
  const other = values[of] ?? parameters.find(({ name }) => name === of)!.fallback!;
  const isKept =
    side === "at most" ? value <= other : side === "less than" ? value < other : value > other;
  return isKept ? null : `expected ${side} ${of}=${other}, got ${value}`;
}

const sprintFault = (sprint: number, rules: PlanRules): string | null =>
  sprint <= rules.sprints.length ? null : `expected ${sprintNumbers(rules)}, got ${sprint}`;

function tooFar(
  min: number,
  max: number,
  value: number | string,
  { laps, neutralLaps }: PlanRules,
): string {
  const neutral = max < laps ? `, ${neutralLaps} of them neutral` : "";
  return `expected ${min}..${max} (a race of ${laps} laps${neutral}), got ${value}`;
}

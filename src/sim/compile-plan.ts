import type { Comparison, Condition, ConditionSubject } from "./condition.ts";
import { type Clause, namesInValue, type Plan } from "./plan.ts";
import { catalogue } from "./tactics/catalogue.ts";

/** A condition in numbers. */
export interface CompiledTest {
  subject: ConditionSubject;
  comparison: Comparison;
  /** The number asked for, a skater's slot, or a sprint from 0. */
  value: number;
}

/** An order in numbers: the tactic by its place in the catalogue, its values in the order of its parameters. */
export interface CompiledClause {
  when: readonly CompiledTest[];
  unless: readonly CompiledTest[] | null;
  tactic: number;
  values: Float64Array;
}

/** Turns a plan into numbers for the race; names of skaters become slots. */
export function compilePlan(plan: Plan, names: readonly string[]): CompiledClause[] {
  return plan.map((clause) => ({
    when: clause.when.map((condition) => compileTest(condition, names)),
    unless: clause.unless?.map((condition) => compileTest(condition, names)) ?? null,
    tactic: catalogue.findIndex((tactic) => tactic.name === clause.tactic),
    values: valuesOf(clause, names),
  }));
}

function compileTest(condition: Condition, names: readonly string[]): CompiledTest {
  const { subject, comparison, value } = condition;
  if (typeof value === "string") return { subject, comparison, value: names.indexOf(value) };
  return {
    subject,
    comparison,
    value: subject === "scored" || subject === "won" ? value - 1 : value,
  };
}

/** Values in the order of the tactic's parameters: NaN where it is left to the tactic, a bit per named skater. */
function valuesOf(clause: Clause, names: readonly string[]): Float64Array {
  const tactic = catalogue.find(({ name }) => name === clause.tactic)!;
  return Float64Array.from(tactic.parameters, (parameter) => {
    const value = clause.values[parameter.name] ?? parameter.fallback;
    if (typeof value === "number") return value;
    if (value === null) return Number.NaN;
    if (parameter.kind === "skater") return names.indexOf(value);
    return namesInValue(value).reduce((mask, name) => mask | (1 << names.indexOf(name)), 0);
  });
}

/** What every tactic does when a skater takes to it on his own account. */
export const habits: readonly Float64Array[] = catalogue.map((tactic) =>
  valuesOf({ when: [], tactic: tactic.name, values: {} }, []),
);

import fc from "fast-check";
import { type Condition, conditionWords } from "../../src/sim/condition.ts";
import type { PlanRules } from "../../src/sim/heat-bounds.ts";
import { type Clause, formatPlan, type TacticWords } from "../../src/sim/plan.ts";
import { planFault } from "../../src/sim/plan-fault.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";

/** Something that is settled only once it is known who else skates. */
type Among<T> = (others: readonly string[]) => T;

interface Bounds {
  min?: number;
  max?: number;
  whole?: boolean;
}

const someNumber = ({ min = 0, max = 20, whole = false }: Bounds): fc.Arbitrary<number> =>
  whole
    ? fc.integer({ min, max })
    : fc
        .integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) })
        .map((hundredths) => hundredths / 100);

const someOther: fc.Arbitrary<Among<string>> = fc
  .nat(29)
  .map((pick) => (others) => others[pick % others.length]!);

const someOthers: fc.Arbitrary<Among<string>> = fc
  .uniqueArray(fc.nat(29), { minLength: 1, maxLength: 4 })
  .map((picks) => (others) => {
    const names = picks.map((pick) => others[pick % others.length]!);
    return [...new Set(names)].join("+");
  });

const someCondition: fc.Arbitrary<Among<Condition>> = fc.oneof(
  ...conditionWords.map(({ subject, comparisons, value, ...bounds }) =>
    fc
      .tuple(
        fc.constantFrom(...comparisons),
        value === "skater" ? someOther : someNumber(bounds).map((number) => () => number),
      )
      .map(([comparison, asked]): Among<Condition> => {
        return (others) => ({ subject, comparison, value: asked(others) });
      }),
  ),
);

const someConditions = (maxLength: number): fc.Arbitrary<Among<Condition[]>> =>
  fc
    .array(someCondition, { maxLength })
    .map((conditions) => (others) => conditions.map((condition) => condition(others)));

/** Values for some of a tactic's parameters, each within its limits. */
function someValues({ parameters }: TacticWords): fc.Arbitrary<Among<Clause["values"]>> {
  const choices = parameters.map(({ name, kind, ...bounds }) => {
    const value: fc.Arbitrary<Among<number | string>> =
      kind === "number"
        ? someNumber(bounds).map((number) => () => number)
        : kind === "skater"
          ? someOther
          : someOthers;
    return fc.option(value.map((settle) => [name, settle] as const));
  });
  return fc.tuple(...choices).map((chosen) => (others) => {
    const given = chosen.filter((choice) => choice !== null);
    return Object.fromEntries(given.map(([name, settle]) => [name, settle(others)]));
  });
}

const someClause: fc.Arbitrary<Among<Clause>> = fc
  .tuple(fc.constantFrom(...catalogue), someConditions(2), someConditions(1))
  .chain(([tactic, when, unless]) =>
    someValues(tactic).map((values): Among<Clause> => {
      return (others) => {
        const except = unless(others);
        const clause = { when: when(others), tactic: tactic.name, values: values(others) };
        return except.length === 0 ? clause : { ...clause, unless: except };
      };
    }),
  );

/**
 * Orders with any tactic, legal values and conditions, as plan text for somebody among `others`; without those that can
 * mean nothing under the rules.
 */
export const somePlan: fc.Arbitrary<(others: readonly string[], rules: PlanRules) => string> = fc
  .array(someClause, { minLength: 1, maxLength: 4 })
  .map((clauses) => (others, rules) => {
    const all = clauses.map((clause) => clause(others));
    const left = all.filter((clause) => planFault([clause], "himself", rules) === null);
    return formatPlan(left) || "sit-in";
  });

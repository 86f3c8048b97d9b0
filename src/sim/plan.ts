import { type Condition, type Counted, formatCondition } from "./condition.ts";

export type { Condition } from "./condition.ts";
export { parsePlan } from "./parse-plan.ts";

/**
 * One order. It holds when all of `when` hold and not all of `unless` do.
 * `values` has the parameters that were given; for the others the catalogue's fallback stands.
 * The value of a parameter of kind `skaters` is the full names joined by `+`.
 */
export interface Clause {
  when: Condition[];
  /** What the `else` of a clause was parted from; absent where there is none. */
  unless?: Condition[];
  tactic: string;
  values: Record<string, number | string>;
}

/**
 * Orders for one skater. Every quarter lap they are read in turn, and the last one that holds and whose
 * tactic has something to say takes charge; where none does, the skater follows his instincts.
 */
export type Plan = Clause[];

/** How a tactic is called in a plan, and what it can be told. */
export interface TacticWords {
  name: string;
  sentence: string;
  parameters: TacticParameter[];
}

export interface TacticParameter {
  name: string;
  sentence: string;
  kind: "number" | "skater" | "skaters";
  unit?: string;
  min?: number;
  max?: number;
  whole?: boolean;
  /** What of the heat it counts, which then bounds it. */
  counts?: Counted;
  /** Whether the order means nothing without it. */
  isRequired?: true;
  /** On which side of another value of the same order it keeps, where it is given. */
  keeps?: { side: "at most" | "less than" | "more than"; of: string };
  /** What stands where the plan gives no value; null leaves it to the tactic. */
  fallback: number | string | null;
}

/** The full names in the value of a parameter of kind `skaters`. */
export function namesInValue(value: string): string[] {
  return value.split("+");
}

/** Full names of all whom an order is about, in its conditions and in its values. */
export function namesInClause({ when, unless = [], values }: Clause): string[] {
  const said = [...[...when, ...unless].map(({ value }) => value), ...Object.values(values)];
  return said.flatMap((value) => (typeof value === "string" ? namesInValue(value) : []));
}

/**
 * The plan as text, such that `parsePlan` gives the same plan back.
 * @example formatPlan([{ when: [], tactic: "contest", values: { sprint: 2 } }]) // "contest:sprint=2"
 */
export function formatPlan(plan: Plan): string {
  let text = "";
  let before: Clause | null = null;
  for (const clause of plan) {
    if (before !== null && isOtherwise(before, clause)) {
      text += ` else ${formatOrder(clause)}`;
      // An `else` has no `else` of its own.
      before = null;
    } else {
      text += `${text === "" ? "" : "; "}${formatConditions(clause)}${formatOrder(clause)}`;
      before = clause;
    }
  }
  return text;
}

/** Whether `clause` holds exactly when `before` does not, and so can be written as its `else`. */
function isOtherwise(before: Clause, clause: Clause): boolean {
  const asked = formatList(before.when);
  if (asked === "" || before.unless !== undefined) return false;
  return clause.when.length === 0 && formatList(clause.unless ?? []) === asked;
}

function formatConditions(clause: Clause): string {
  const when = formatList(clause.when);
  const unless = formatList(clause.unless ?? []);
  return `${when && `if ${when} `}${unless && `unless ${unless} `}`;
}

function formatList(conditions: readonly Condition[]): string {
  return conditions.map(formatCondition).join(" and ");
}

function formatOrder({ tactic, values }: Clause): string {
  const given = Object.entries(values).map(([name, value]) => `${name}=${formatValue(value)}`);
  return given.length === 0 ? tactic : `${tactic}:${given.join(",")}`;
}

function formatValue(value: number | string): string {
  if (typeof value === "number") return String(value);
  return namesInValue(value)
    .map((name) => `"${name}"`)
    .join("+");
}

import { type Clause, namesInValue, parsePlan } from "../../sim/plan.ts";
import type { Rules } from "../../sim/rules.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";
import { phraseOrder } from "../compare/plan-phrases.ts";
import { ordersOf } from "../compare/read-plans.ts";
import { conditionPhrase } from "./condition-phrase.ts";

/** One order of a plan as it stands on a card. */
export interface CardOrder {
  /** @example "Go for sprint 2" */
  what: string;
  /** On what it depends; empty where on nothing. @example "with 3 or more points" */
  condition: string;
  /** The moment of the race that it is about; empty where it is about none. @example "line with 8 to go" */
  moment: string;
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
): CardOrder[] {
  return parsePlan(ordersOf(plan), catalogue, names).map((clause, k, clauses) => ({
    what: phraseOrder(clause).replace(/ with \S+ to go$/, ""),
    condition: conditionOf(clause),
    moment: momentOf(clause, rules),
    details: detailsOf(clause),
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

function conditionOf({ when, unless = [] }: Clause): string {
  const both = (conditions: typeof when): string => conditions.map(conditionPhrase).join(" and ");
  return [
    ...(when.length > 0 ? [both(when)] : []),
    ...(unless.length > 0 ? [`unless ${both(unless)}`] : []),
  ].join(", ");
}

/** Tactics about an intermediate sprint. */
const SPRINTS = ["contest", "steal", "skip"];

function momentOf(
  { tactic, values }: Clause,
  { laps, sprints }: Pick<Rules, "laps" | "sprints">,
): string {
  if (SPRINTS.includes(tactic)) {
    const lines = sprints.filter((_, k) => values.sprint === undefined || k + 1 === values.sprint);
    const toGo = lines.map(({ lap }) => String(laps - lap));
    return `${toGo.length === 1 ? "line" : "lines"} with ${toGo.join(", ")} to go`;
  }
  const toGo = values.togo ?? parameter(tactic, "togo")?.fallback ?? null;
  return toGo === null ? "" : `with ${toGo} to go`;
}

const parameter = (tactic: string, name: string) =>
  catalogue.find((words) => words.name === tactic)?.parameters.find((known) => known.name === name);

/** All numbers that the tactic goes by, its own where the plan gives none; those told elsewhere left out. */
function detailsOf({ tactic, values }: Clause): string[] {
  const words = catalogue.find(({ name }) => name === tactic)!;
  return words.parameters.flatMap(({ name, sentence, kind, unit, fallback }) => {
    const value = values[name] ?? fallback;
    if (value === null || kind !== "number" || name === "togo" || name === "sprint") return [];
    const said = sentence.split(";")[0]!.replace(/\.$/, "");
    return [`${said}: ${value}${unit ? ` ${unit}` : ""}`];
  });
}

/** Tactics on somebody's wheel. */
const WHEELS = ["wheel", "mark", "trade"];

const wheelsOf = ({ tactic, values }: Clause): string[] =>
  WHEELS.includes(tactic) && values.skater !== undefined ? namesInValue(String(values.skater)) : [];

/** A whole plan in a line. @example planInWords("skip:sprint=1; if points>=3 defend", names, rules) // "Skip sprint 1; with 3 or more points: keep the points" */
export function planInWords(
  plan: string,
  names: readonly string[],
  rules: Pick<Rules, "laps" | "sprints">,
): string {
  const orders = cardOrders(plan, names, rules);
  if (orders.length === 0) return "No orders";
  const said = orders.map(({ what, condition, moment, otherwise }) => {
    const order = moment === "" || moment.startsWith("line") ? what : `${what} ${moment}`;
    if (otherwise) return `else ${inside(order)}`;
    return condition === "" ? order : `${condition}: ${inside(order)}`;
  });
  const line = said.map((order, k) => (k === 0 ? order : inside(order))).join("; ");
  return line[0]!.toUpperCase() + line.slice(1);
}

const inside = (order: string): string => order[0]!.toLowerCase() + order.slice(1);

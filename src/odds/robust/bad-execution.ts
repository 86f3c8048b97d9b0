import type { Heat } from "../../sim/heat.ts";
import { type Clause, formatPlan, namesInClause, type Plan, parsePlan } from "../../sim/plan.ts";
import { planFault } from "../../sim/plan-fault.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";
import type { ArmChoice } from "../arms/arm.ts";
import { strongestRival } from "../compare/plan-catalogue.ts";
import { NO_ORDERS } from "../compare/read-plans.ts";
import type { Mishap, MishapKey } from "./robustness.ts";
import { slowestFinisher } from "./sprint-speed.ts";

/** How much too hard is too hard. */
const TOO_HARD = 1.05;
/** Laps before a sprint line at which who contests it begins to come forward (docs/MODEL.md 7.5), less the lap he is late. */
const LATE_APPROACH = 0.3;
/** Who steals a sprint from far out can be late by this much, laps, and not by a whole lap. */
const LATE_THEFT = 0.5;

/** A mishap as an arm to skate. */
export interface PlannedMishap extends Pick<Mishap, "key" | "label"> {
  arm: ArmChoice;
}

/** Every way in which a plan may be executed badly, and those that it cannot have. */
export function badExecutions(
  heat: Heat,
  skater: number,
  text: string,
): { mishaps: PlannedMishap[]; leftOut: { key: MishapKey; reason: string }[] } {
  if (text === NO_ORDERS) {
    const reason = "there are no orders to execute";
    const keys: MishapKey[] = ["late", "hard", "wrongWheel", "copied", "allOwn"];
    return { mishaps: [], leftOut: keys.map((key) => ({ key, reason })) };
  }
  const plan = parsePlan(text, catalogue, heat.names, "plan");
  const mishaps: PlannedMishap[] = [];
  const leftOut: { key: MishapKey; reason: string }[] = [];
  const name = heat.names[skater]!;
  const late = lateBy(heat, name, plan);
  const shift = { skaters: { [name]: { effort: TOO_HARD } } };
  const wrong = heat.names[slowestFinisher(heat, skater)]!;
  const onWheel = (orders: Plan): string => formatPlan(wrongWheel(orders, wrong, name));
  // Whom an order is about cannot ride it himself.
  const named = plan.flatMap(namesInClause);
  const rival = strongestRival(heat, skater, named);

  if (late) mishaps.push({ key: "late", label: "late", arm: { plan: formatPlan(late) } });
  else leftOut.push({ key: "late", reason: "it has no moment to miss" });
  mishaps.push({ key: "hard", label: "5 % too hard", arm: { plan: text, shift } });
  mishaps.push({
    key: "wrongWheel",
    label: `on the wheel of ${wrong} between orders`,
    arm: { plan: onWheel(plan) },
  });
  if (rival === null) leftOut.push({ key: "copied", reason: "there is no rival to copy it" });
  else {
    const copy = heat.names[rival]!;
    const others = { [copy]: text };
    mishaps.push({ key: "copied", label: `${copy} does the same`, arm: { plan: text, others } });
  }
  mishaps.push({
    key: "allOwn",
    label: "all of his own at once",
    arm: { plan: onWheel(late ?? plan), shift },
  });
  return { mishaps: mishaps.map((mishap) => nameLateness(mishap, plan)), leftOut };
}

const isTheft = ({ tactic }: Clause): boolean => tactic === "steal";

function nameLateness(mishap: PlannedMishap, plan: Plan): PlannedMishap {
  if (mishap.key !== "late") return mishap;
  return { ...mishap, label: plan.some(isTheft) ? "half a lap late" : "a lap late" };
}

/** The plan with every moment in it a lap later; null where it has none, or where a lap later is too late. */
function lateBy(heat: Heat, name: string, plan: Plan): Plan | null {
  const late = plan
    .flatMap((clause) => lateClause(heat, clause))
    // An order whose time is over by then, or that never had one here, is none.
    .filter((clause) => planFault([clause], name, heat.rules) === null);
  return formatPlan(late) === formatPlan(plan) ? null : late;
}

function lateClause({ rules }: Heat, clause: Clause): Clause[] {
  const { parameters } = catalogue.find(({ name }) => name === clause.tactic)!;
  const has = (name: string) => parameters.find((parameter) => parameter.name === name);
  const lower = (name: string, by: number): Clause[] => {
    const parameter = has(name)!;
    const value = Number(clause.values[name] ?? parameter.fallback) - by;
    return value < (parameter.min ?? 0)
      ? [clause]
      : [{ ...clause, values: { ...clause.values, [name]: value } }];
  };
  if (isTheft(clause)) return lower("laps", LATE_THEFT);
  if (has("togo")) return lower("togo", 1);
  if (clause.tactic === "contest") {
    const wanted = clause.values.sprint;
    const sprints = wanted === undefined ? [...rules.sprints.keys()] : [Number(wanted) - 1];
    return sprints.flatMap((sprint) => {
      const line = rules.sprints[sprint];
      if (!line) return [clause];
      const value = rules.laps - line.lap + LATE_APPROACH;
      return [
        {
          ...clause,
          when: [...clause.when, { subject: "togo" as const, comparison: "<=" as const, value }],
          values: { ...clause.values, sprint: sprint + 1 },
        },
      ];
    });
  }
  if (has("until")) return lower("until", 1);
  return [clause];
}

/** The plan with the slowest finisher's wheel in place of those it names; where it names none, before all other orders. */
function wrongWheel(plan: Plan, wrong: string, self: string): Plan {
  if (wrong === self) return plan;
  const wheel: Clause = { when: [], tactic: "wheel", values: { skater: wrong } };
  let isNamed = false;
  const swapped = plan.map((clause) => {
    if (clause.tactic !== "wheel" && clause.tactic !== "mark") return clause;
    isNamed = true;
    return { ...clause, values: { ...clause.values, skater: wrong } };
  });
  return isNamed ? swapped : [wheel, ...plan];
}

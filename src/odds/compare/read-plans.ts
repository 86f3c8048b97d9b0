import type { HeatOutline } from "../../sim/heat-outline.ts";
import { parsePlan } from "../../sim/parse-plan.ts";
import { formatPlan } from "../../sim/plan.ts";
import { planFor } from "../../sim/plan-for.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";

/** What stands for a plan without orders. */
export const NO_ORDERS = "none";

/** The plans of a comparison in their canonical text, the reference first. */
export interface ComparedTexts {
  reference: string;
  /** Every plan once, the reference first. */
  plans: string[];
}

/**
 * Reads the plans that are to be compared. The reference is the one asked for, else the first of several plans
 * named, else what the scenario orders the skater, which is mostly nothing.
 * @param more plans that may repeat what is there, such as those of the catalogue
 * @throws one-line Error on a plan that cannot be read, that can mean nothing in this heat, that comes twice, or that has nothing to be compared with
 */
export function readPlans(
  heat: HeatOutline,
  skater: number,
  named: readonly string[],
  more: readonly string[] = [],
  reference?: string,
): ComparedTexts {
  const canonical = (text: string, path: string): string => {
    const plan = readPlan(heat, text, path);
    planFor(heat.names[skater]!, ordersOf(plan), heat, path);
    return plan;
  };
  const plans = named.map((text) => canonical(text, "plan"));
  const twice = plans.find((plan, k) => plans.indexOf(plan) < k);
  if (twice !== undefined)
    throw new Error(`plan: expected plans that differ, got "${twice}" twice`);
  const own = canonical(heat.scenario.entries[skater]!.plan ?? NO_ORDERS, "scenario");
  const isNamedAlone = plans.length > 1 && more.length === 0;
  const chosen =
    reference === undefined ? (isNamedAlone ? plans[0]! : own) : canonical(reference, "reference");
  const all = new Set([chosen, ...plans, ...more.map((text) => canonical(text, "catalogue"))]);
  if (all.size < 2)
    throw new Error(
      plans.length === 0
        ? "plan: expected at least one plan, got none"
        : `plan: expected a plan other than the reference, got "${chosen}"`,
    );
  return { reference: chosen, plans: [...all] };
}

/** A plan in its canonical text. @throws one-line Error on a plan that cannot be read */
export const readPlan = (
  { names }: Pick<HeatOutline, "names">,
  text: string,
  path = "plan",
): string =>
  text.trim() === NO_ORDERS
    ? NO_ORDERS
    : formatPlan(parsePlan(text, catalogue, names, path)) || NO_ORDERS;

/** Orders as the engine takes them. */
export const ordersOf = (plan: string): string => (plan === NO_ORDERS ? "" : plan);

import { findSkater } from "../sim/find-skater.ts";

/**
 * Orders given as `Name=plan`, by full name. A name may be any part that only one skater has; several orders
 * for one skater join into one plan.
 *
 * @throws where there is no plan, or no such skater (the nearest is offered)
 * @example readOrders(["Kramer=contest:sprint=2"], ["Sven Kramer"]) // { "Sven Kramer": "contest:sprint=2" }
 */
export function readOrders(
  orders: readonly string[],
  names: readonly string[],
): Record<string, string> {
  const plans: Record<string, string> = {};
  for (const order of orders) {
    const cut = order.indexOf("=");
    const plan = order.slice(cut + 1).trim();
    if (cut < 1 || plan === "") throw new Error(`plan: expected "Name=plan", got "${order}"`);
    const name = findSkater(order.slice(0, cut).trim(), names, "plan");
    plans[name] = plans[name] ? `${plans[name]}; ${plan}` : plan;
  }
  return plans;
}

/** Collects an option that may be given several times. */
export const repeated = (value: string, before: string[]): string[] => [...before, value];

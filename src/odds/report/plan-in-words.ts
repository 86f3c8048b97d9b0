import { cardOrders } from "./card-orders.ts";
import { englishPlan } from "./text/english-plan.ts";
import type { PlanText } from "./text/report-text.ts";

/** A line names sprints by their numbers, so that it does not matter where they are ridden. */
const ANYWHERE = { laps: 0, sprints: [] };

/** A whole plan in a line. @example planInWords("skip:sprint=1; if points>=3 defend", names) // "Skip sprint 1; with 3 or more points: keep the points" */
export function planInWords(
  plan: string,
  names: readonly string[],
  text: PlanText = englishPlan,
): string {
  const orders = cardOrders(plan, names, ANYWHERE, text);
  if (orders.length === 0) return text.noOrders;
  const said = orders.map(({ what, condition, moment, otherwise, isAtLine }) => {
    const order = moment === "" || isAtLine ? what : `${what} ${moment}`;
    if (otherwise) return `${text.otherwise} ${inside(order)}`;
    return condition === "" ? order : `${condition}: ${inside(order)}`;
  });
  const line = said.map((order, k) => (k === 0 ? order : inside(order))).join("; ");
  return line[0]!.toUpperCase() + line.slice(1);
}

const inside = (order: string): string => order[0]!.toLowerCase() + order.slice(1);

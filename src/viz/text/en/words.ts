import type { HundredCount } from "../../charts/hundred-count.ts";
import type { PlanPhrase } from "../said.ts";

export const phrase = (order: string, doing: string): PlanPhrase => ({ order, doing });

export const plural = (count: number, one: string, many: string): string =>
  count === 1 ? one : many;

export const sprintWords = (sprint: unknown): string =>
  sprint === undefined ? "every sprint" : `sprint ${sprint}`;

/** @example signed(-3) // "−3" */
export const signed = (value: number): string =>
  value > 0 ? `+${value}` : value < 0 ? `\u2212${-value}` : String(value);

/** @example countWords({ count: 60, about: true, bound: null }) // "about 60" */
export function countWords({ count, about, bound }: HundredCount): string {
  if (bound === "under") return `fewer than ${count}`;
  if (bound === "over") return `more than ${count}`;
  return about ? `about ${count}` : String(count);
}

/** @example ordinal(7) // "7th" */
export function ordinal(place: number): string {
  const tail = place % 100;
  if (tail > 10 && tail < 14) return `${place}th`;
  return `${place}${["th", "st", "nd", "rd"][place % 10] ?? "th"}`;
}

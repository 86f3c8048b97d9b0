import { type Chance, halfWidth } from "../../odds/intervals.ts";

/** Half intervals wider than this are told in steps of five, with the word "about". */
const COARSE = 0.1;

/** A chance as races out of a hundred, no finer than it is known; `bound` where it is under or over the count. */
export interface HundredCount {
  count: number;
  about: boolean;
  bound: "under" | "over" | null;
}

/** Puts a count into words, as "about 60 of 100". */
export type OfHundred = (count: HundredCount) => string;

/**
 * Nothing is ever told as certain or impossible.
 * @example hundredCount({ p: 0.63, low: 0.5, high: 0.75 }) // { count: 65, about: true, bound: null }
 */
export function hundredCount(chance: Chance): HundredCount {
  const about = halfWidth(chance) > COARSE;
  const step = about ? 5 : 1;
  const count = step * Math.round((100 * chance.p) / step);
  if (count <= 0) return { count: step, about: false, bound: "under" };
  if (count >= 100) return { count: 100 - step, about: false, bound: "over" };
  return { count, about, bound: null };
}

/** The same where there is no room for words. @example shortCount({ count: 1, about: false, bound: "under" }) // "<1" */
export function shortCount({ count, about, bound }: HundredCount): string {
  const sign = bound === "under" ? "<" : bound === "over" ? ">" : about ? "~" : "";
  return `${sign}${count}`;
}

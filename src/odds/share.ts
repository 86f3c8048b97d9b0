import { type Chance, wilsonInterval } from "./intervals.ts";
import { shareInterval } from "./share-interval.ts";

/** How often something was so: `count` times of `of`; no chance where it was never asked. */
export interface Share {
  of: number;
  count: number;
  chance: Chance | null;
}

/** A share with Wilson's interval, as if each of those counted were independent of the others. */
export const shareOf = (count: number, of: number): Share => ({
  of,
  count,
  chance: of === 0 ? null : wilsonInterval(count, of),
});

/** A share of skaters who are several to a race, with an interval that takes races as the sample. */
export function shareOverRaces(counts: readonly number[], of: readonly number[]): Share {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const asked = sum(of);
  return { of: asked, count: sum(counts), chance: asked === 0 ? null : shareInterval(counts, of) };
}

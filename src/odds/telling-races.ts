import type { Outcomes } from "./outcomes.ts";

/** Numbers of three races worth watching out of some: for one skater the best, the worst, and one in the middle. */
export interface TellingRaces {
  typical: number;
  lucky: number;
  unlucky: number;
}

/**
 * Puts races in order by the skater's final place, then by his points, then by number; the lucky one is the first, the
 * unlucky one the last, the typical one the median.
 *
 * @param rows of the block, counted from 0; at least one
 * @throws where there is none
 * @example tellingRaces(outcomes, [0, 1, 2], 6).typical
 */
export function tellingRaces(
  outcomes: Outcomes,
  rows: readonly number[],
  skater: number,
): TellingRaces {
  const { skaters, place, total, from } = outcomes;
  const at = (row: number) => row * skaters + skater;
  const inOrder = [...rows].sort(
    (a, b) => place[at(a)]! - place[at(b)]! || total[at(b)]! - total[at(a)]! || a - b,
  );
  if (inOrder.length === 0)
    throw new Error("races: expected at least one to choose from, got none");
  const number = (k: number) => from + inOrder[k]!;
  return {
    typical: number(Math.floor((inOrder.length - 1) / 2)),
    lucky: number(0),
    unlucky: number(inOrder.length - 1),
  };
}

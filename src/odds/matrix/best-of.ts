import { LEVEL } from "../intervals.ts";
import { pairedPays } from "./cell-spread.ts";
import { countPaid, type Pays, type Reached } from "./pair-goal.ts";

/** The best of several cells, and those that nobody can tell from it. */
export interface BestOf {
  best: number;
  /** Others whose paired difference to the best may be none, in order. */
  tied: number[];
}

/**
 * Which of several cells pays most often. One leaves the group of the best wrongly only if it is itself the truly best
 * one, so that intervals as wide as for all others at once (Bonferroni) keep that below 5 %.
 * Source: Edwards and Hsu 1983, multiple comparisons with the best.
 */
export function bestOf(cells: readonly Reached[], pays: Pays): BestOf {
  const counts = cells.map((cell) => countPaid(cell, pays));
  const best = counts.indexOf(Math.max(...counts));
  const level = 1 - (1 - LEVEL) / Math.max(1, cells.length - 1);
  const tied = [...cells.keys()].filter(
    (k) => k !== best && pairedPays(cells[best]!, cells[k]!, pays, level).low <= 0,
  );
  return { best, tied };
}

import { solveLinear } from "./linear-system.ts";

/** How often each skater takes each of his plans, such that neither does better with another. */
export interface Equilibrium {
  /** Shares of the first skater's plans (rows) and of the second's (columns); they add up to 1. */
  mixes: [number[], number[]];
  /** What each gets on average. */
  values: [number, number];
}

/** How far from exact a comparison of sums of chances may be. */
const TOLERANCE = 1e-9;
/** Up to so many plans each all supports are gone through; above, the search ends with the first equilibrium. */
const ALL_SUPPORTS = 8;
/** Parts plans that are worth exactly the same, far below any sampling error. */
const NUDGE = 1e-6;

/**
 * Nash equilibria of a game of two: row i, column j pays the first skater `first[i][j]` and the second
 * `second[i][j]`. Supports of equal size are tried, small ones first; where a plan is worse than another whatever the
 * other's support, that support is passed over; the mix makes all plans of the other's support pay the same, and
 * counts if none outside pays more. Every game has an equilibrium (Nash 1951), and nearly all have one with small
 * supports; method of Porter, Nudelman and Shoham 2008. With up to eight plans each, all equilibria of a game
 * without ties; of a game with ties at least one.
 *
 * @example equilibria([[1, -1], [-1, 1]], [[-1, 1], [1, -1]])
 *   // [{ mixes: [[0.5, 0.5], [0.5, 0.5]], values: [0, 0] }] (matching pennies)
 */
export function equilibria(
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
): Equilibrium[] {
  const found = bySupports(first, second);
  if (found.length > 0) return found;
  // Only ties can hide every equilibrium from equal supports.
  const nudged = (game: readonly (readonly number[])[], turn: number) =>
    game.map((row, i) => row.map((value, j) => value + NUDGE * (((i + 1) * (j + 2) * turn) % 11)));
  return bySupports(nudged(first, 7), nudged(second, 5)).map(({ mixes }) => ({
    mixes,
    values: [worthOf(first, mixes), worthOf(second, mixes)],
  }));
}

function bySupports(
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
): Equilibrium[] {
  const rows = first.length;
  const columns = first[0]!.length;
  const turned = first[0]!.map((_, j) => second.map((row) => row[j]!));
  const found: Equilibrium[] = [];
  for (let size = 1; size <= Math.min(rows, columns); size++)
    for (const mine of subsets(rows, size)) {
      for (const his of subsets(columns, size)) {
        if (isDominated(first, mine, his) || isDominated(turned, his, mine)) continue;
        const y = mixAgainst(first, mine, his);
        const x = y && mixAgainst(turned, his, mine);
        if (!x || !y) continue;
        const mixes: [number[], number[]] = [x, y];
        if (found.some((other) => isSame(other.mixes, mixes))) continue;
        found.push({ mixes, values: [worthOf(first, mixes), worthOf(second, mixes)] });
        if (Math.max(rows, columns) > ALL_SUPPORTS) return found;
      }
    }
  return found;
}

/**
 * The other's mix over `his` that makes all of `mine` pay the same, and nothing else more; null where there is none.
 * @param pays rows for the skater in question, columns for the other
 */
function mixAgainst(
  pays: readonly (readonly number[])[],
  mine: readonly number[],
  his: readonly number[],
): number[] | null {
  const system = mine.map((i) => [...his.map((j) => pays[i]![j]!), -1, 0]);
  system.push([...his.map(() => 1), 0, 1]);
  const solution = solveLinear(system);
  if (!solution) return null;
  const value = solution.pop()!;
  if (solution.some((share) => share < -TOLERANCE)) return null;
  const mix = pays[0]!.map(() => 0);
  his.forEach((j, k) => {
    mix[j] = Math.max(0, solution[k]!);
  });
  const isBeaten = pays.some(
    (row) => row.reduce((sum, pay, j) => sum + pay * mix[j]!, 0) > value + TOLERANCE,
  );
  return isBeaten ? null : mix;
}

/** Whether some plan of a support pays less than one other, whatever of `his` the other takes. */
function isDominated(
  pays: readonly (readonly number[])[],
  mine: readonly number[],
  his: readonly number[],
): boolean {
  return mine.some((i) => pays.some((row) => his.every((j) => row[j]! > pays[i]![j]! + TOLERANCE)));
}

function worthOf(pays: readonly (readonly number[])[], [x, y]: [number[], number[]]): number {
  return pays.reduce(
    (sum, row, i) => sum + x[i]! * row.reduce((all, pay, j) => all + pay * y[j]!, 0),
    0,
  );
}

const isSame = (a: [number[], number[]], b: [number[], number[]]): boolean =>
  a.every((mix, side) => mix.every((share, k) => Math.abs(share - b[side]![k]!) < TOLERANCE));

/** All choices of `size` of the numbers 0 … n - 1, in order. */
function* subsets(n: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= n - size; first++)
    for (const rest of subsets(n, size - 1, first + 1)) yield [first, ...rest];
}

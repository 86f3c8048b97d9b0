/** A skater's points in one sprint, and the paid places that he leaves to the others. */
export interface SprintTaken {
  won: number;
  left: number[];
}

/**
 * All ways in which one of so many starters can score in sprints with these points, sprint by sprint; of ways that differ
 * only in which of two sprints is which, one.
 *
 * @example waysToScore([[3, 2, 1]], 15) // nothing, 3, 2 or 1
 */
export function waysToScore(
  sprints: readonly (readonly number[])[],
  starters: number,
): SprintTaken[][] {
  let ways: SprintTaken[][] = [[]];
  for (const points of sprints) {
    const paid = points.slice(0, starters);
    const choices = [
      { won: 0, left: paid },
      ...paid.map((won, at) => ({ won, left: paid.filter((_, other) => other !== at) })),
    ];
    ways = ways.flatMap((way) => choices.map((choice) => [...way, choice]));
    ways = [...new Map(ways.map((way) => [keyOf(way), way])).values()];
  }
  return ways;
}

const keyOf = (way: readonly SprintTaken[]): string =>
  way
    .map(({ won, left }) => `${won}:${left.join()}`)
    .sort()
    .join(" ");

import type { Reached } from "../../../src/odds/matrix/pair-goal.ts";
import { keyedUniform } from "../../../src/sim/random.ts";

/**
 * Races that nobody has skated: in each the two have one draw each, common to all cells, and reach their goal where it
 * lies below their chance in the cell.
 *
 * @param chances of the first and of the second skater, by his plan and by the other's
 */
export function madeUpCells(
  chances: readonly (readonly [number, number])[][],
  races: number,
  seed = 1,
): Reached[][] {
  return chances.map((row) =>
    row.map(([first, second]) =>
      Uint8Array.from(
        { length: races },
        (_, race) =>
          Number(keyedUniform(seed, 2, 0, race, 1) < first) |
          (Number(keyedUniform(seed, 2, 1, race, 1) < second) << 1),
      ),
    ),
  );
}

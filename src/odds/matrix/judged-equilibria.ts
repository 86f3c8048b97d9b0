import { LEVEL, type Mean } from "../intervals.ts";
import { type Equilibrium, equilibria } from "./equilibria.ts";
import { mixedGain, mixedValue, pure, weightsOf } from "./mixed-value.ts";
import { countPaid, type Pays, type Reached } from "./pair-goal.ts";

/** An equilibrium of the chances counted, with what sampling leaves open. */
export interface JudgedEquilibrium {
  /** Shares of the plans of the first and of the second skater. */
  mixes: Equilibrium["mixes"];
  /** What it is worth to each. */
  values: [Mean, Mean];
  /**
   * What each would gain with each of his plans alone, if the other keeps to his mix; intervals hold for all of them
   * together.
   */
  gains: [Mean[], Mean[]];
  /** No plan gains more than this, within the error of all gains together. */
  mostGain: number;
}

/**
 * Equilibria of the chances counted in the cells. The shares follow from counts and are as uncertain; that no
 * plan gains is true of the counts by construction, and of the truth up to `mostGain`.
 */
export function judgedEquilibria(
  cells: readonly (readonly Reached[])[],
  pays: readonly [Pays, Pays],
): JudgedEquilibrium[] {
  const races = cells[0]![0]!.length;
  const game = (side: 0 | 1) =>
    cells.map((row) => row.map((cell) => countPaid(cell, pays[side]) / races));
  return equilibria(game(0), game(1)).map(({ mixes }) => {
    const counts = [mixes[0].length, mixes[1].length] as const;
    const level = 1 - (1 - LEVEL) / (counts[0] + counts[1]);
    const together = weightsOf(mixes);
    const gain = (side: 0 | 1, plan: number): Mean => {
      const alone = pure(plan, counts[side]);
      const changed = weightsOf(side === 0 ? [alone, mixes[1]] : [mixes[0], alone]);
      const weights = changed.map((row, i) => row.map((weight, j) => weight - together[i]![j]!));
      return mixedGain(cells, weights, pays[side], level);
    };
    const gains = ([0, 1] as const).map((side) =>
      mixes[side].map((_, plan) => gain(side, plan)),
    ) as [Mean[], Mean[]];
    return {
      mixes,
      values: [mixedValue(cells, together, pays[0]), mixedValue(cells, together, pays[1])],
      gains,
      mostGain: Math.max(0, ...gains.flat().map(({ high }) => high)),
    };
  });
}

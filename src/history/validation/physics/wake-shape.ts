import { alignment, draftFactor, leaderBonus, wakeTable } from "../../../sim/air.ts";

/**
 * Largest difference between the wake of the model and what was measured behind one skater, as a share of solo
 * drag: 40 % less aligned at 1 m, 17 % less at 11 m, nothing at 0.5 m to the side; 5.6 % less for who is
 * followed at 0.95 m. Source: Terra et al. 2023; Elfmark et al. 2019.
 */
export function wakeMiss(): number {
  const table = wakeTable();
  const saved = (gap: number, lateral: number): number =>
    1 - draftFactor(table, gap, alignment(lateral, 1), 1);
  const misses = [saved(1, 0) - 0.4, saved(11, 0) - 0.17, saved(1, 0.5), leaderBonus(0.95) - 0.056];
  return Math.max(...misses.map(Math.abs));
}

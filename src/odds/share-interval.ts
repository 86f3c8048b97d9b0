import { type Chance, LEVEL, wilsonInterval } from "./intervals.ts";

/**
 * Share of trials that succeed where a race may hold several trials that hang together (three sprints, all
 * starters): Wilson's interval with as many races as would leave the same variance,
 * n = p (1 - p) / var, var = sum (hits - p trials)² / (sum trials)²; never more than there are trials. With one trial a race
 * that is Wilson's own; where all or none succeed, the number of races with a trial.
 * Source: linearised ratio and effective sample size, Korn and Graubard 1998.
 * @param hits, trials one number a race
 * @throws where there is no trial at all
 */
export function shareInterval(
  hits: ArrayLike<number>,
  trials: ArrayLike<number>,
  level = LEVEL,
): Chance {
  let hit = 0;
  let tried = 0;
  let races = 0;
  for (let race = 0; race < trials.length; race++) {
    hit += hits[race]!;
    tried += trials[race]!;
    if (trials[race]! > 0) races++;
  }
  if (tried === 0) throw new Error("shareInterval: expected at least one trial, got none");
  const p = hit / tried;
  let squares = 0;
  for (let race = 0; race < trials.length; race++)
    squares += (hits[race]! - p * trials[race]!) ** 2;
  const isSure = squares === 0 || p === 0 || p === 1;
  const effective = isSure ? races : Math.min(tried, (p * (1 - p) * tried * tried) / squares);
  // The count is worked back from the share, so rounding may carry it a hair beyond.
  const { low, high } = wilsonInterval(Math.min(effective, p * effective), effective, level);
  return { p, low: Math.min(low, p), high: Math.max(high, p) };
}

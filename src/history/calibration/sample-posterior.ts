import { log, normalQuantile } from "../../sim/math.ts";
import { drawsFrom } from "./latin-hypercube.ts";

/** Rounds over all coordinates thrown away while the walk finds its place, and rounds between two draws that are kept. */
const BURN_IN = 1500;
const THINNING = 25;
/** Half of the cube that a step of the walk spans at first. */
const FIRST_STEP = 0.25;
/** Share of steps accepted that the length of a step is steered towards while burning in (Gelman et al. 1996). */
const ACCEPTED = 0.25;

/**
 * Draws from a density over the cube from -1 to 1 by a random walk (Metropolis et al. 1953), one coordinate at a time.
 *
 * @param logDensity up to a constant
 * @param seed text; the same seed gives the same draws
 */
export function samplePosterior(
  logDensity: (point: readonly number[]) => number,
  dimensions: number,
  draws: number,
  seed: string,
): number[][] {
  const uniform = drawsFrom(seed);
  const point = new Array<number>(dimensions).fill(0);
  const steps = new Array<number>(dimensions).fill(FIRST_STEP);
  let density = logDensity(point);
  const kept: number[][] = [];
  for (let step = 0; kept.length < draws; step++) {
    const axis = step % dimensions;
    const from = point[axis]!;
    point[axis] = reflect(from + steps[axis]! * normalQuantile(uniform(0, step)));
    const there = logDensity(point);
    const isTaken = log(uniform(1, step)) < there - density;
    if (isTaken) density = there;
    else point[axis] = from;
    if (step < BURN_IN * dimensions) {
      const towards = isTaken ? 1 - ACCEPTED : -ACCEPTED;
      steps[axis] = Math.min(1, Math.max(0.01, steps[axis]! * (1 + 0.05 * towards)));
    } else if (step % (THINNING * dimensions) === 0) kept.push([...point]);
  }
  return kept;
}

/** Back into the cube from its wall. */
function reflect(x: number): number {
  if (x > 1) return Math.max(-1, 2 - x);
  return x < -1 ? Math.min(1, -2 - x) : x;
}

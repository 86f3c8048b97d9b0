import { hashName, keyedUniform, seedToMaster } from "../../sim/random.ts";

/**
 * Points spread evenly over a cube: along every axis each of `points` equal slices holds one of them.
 * Source: McKay, Beckman and Conover 1979, Technometrics 21:239.
 *
 * @param seed text; the same seed gives the same points
 * @returns rows of `dimensions` coordinates from -1 to 1
 */
export function latinHypercube(points: number, dimensions: number, seed: string): number[][] {
  const uniform = drawsFrom(seed);
  const columns = Array.from({ length: dimensions }, (_, axis) => {
    const slices = Array.from({ length: points }, (_, i) => i);
    for (let i = points - 1; i > 0; i--) {
      const other = Math.floor(uniform(2 * axis, i) * (i + 1));
      [slices[i], slices[other]] = [slices[other]!, slices[i]!];
    }
    return slices.map((slice, i) => (2 * (slice + uniform(2 * axis + 1, i))) / points - 1);
  });
  return Array.from({ length: points }, (_, i) => columns.map((column) => column[i]!));
}

/** Uniform draws in (0, 1) by stream and index. */
export function drawsFrom(seed: string): (stream: number, index: number) => number {
  const { hi, lo } = seedToMaster(seed);
  const purpose = hashName("calibration") | 0;
  return (stream, index) => keyedUniform(hi, lo ^ Math.imul(stream, 0x9e3779b1), 0, index, purpose);
}

import { expect, test } from "vitest";
import { localWeights } from "../../../src/odds/sweep/local-regression.ts";

const line = [0, 1, 2, 3, 4, 5, 6].map((x) => [x]);
const grid = line.flatMap(([x]) => [0, 1, 2].map((y) => [x!, y]));
const apply = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, k) => sum + weight * values[k]!, 0);

test.each([0.5, 1, 3, Number.POSITIVE_INFINITY])(
  "with a bandwidth of %d a straight line comes back as it was, at its ends too",
  (bandwidth) => {
    const values = line.map(([x]) => 2 - 0.3 * x!);
    for (const place of [0, 2.5, 6])
      expect(apply(localWeights(line, [place], [bandwidth]), values)).toBeCloseTo(
        2 - 0.3 * place,
        9,
      );
  },
);

test("a plane comes back over two coordinates, each with its own bandwidth", () => {
  const values = grid.map(([x, y]) => 1 + 0.2 * x! - 0.7 * y!);
  for (const bandwidths of [
    [1, 2],
    [Number.POSITIVE_INFINITY, 1],
    [0, 1],
  ])
    expect(apply(localWeights(grid, [3, 1], bandwidths), values)).toBeCloseTo(0.9, 9);
});

test("parabolas bring back a bend, in one coordinate and in two", () => {
  const bend = line.map(([x]) => 1 - 0.1 * (x! - 2) * (x! - 2));
  for (const bandwidth of [1, 3, Number.POSITIVE_INFINITY])
    expect(apply(localWeights(line, [2], [bandwidth], 2), bend)).toBeCloseTo(1, 9);
  const bowl = grid.map(([x, y]) => (x! - 3) * (y! - 1) + x! * x!);
  expect(apply(localWeights(grid, [3, 1], [2, 2], 2), bowl)).toBeCloseTo(9, 9);
});

test("a bandwidth of 0 takes the value of the point itself, an infinite one the mean in the middle", () => {
  expect(localWeights(line, [2], [0])).toEqual([0, 0, 1, 0, 0, 0, 0]);
  for (const weight of localWeights(line, [3], [Number.POSITIVE_INFINITY]))
    expect(weight).toBeCloseTo(1 / 7, 12);
});

test("what is far off hardly counts", () => {
  const weights = localWeights(line, [1], [0.5]);
  expect(weights[1]).toBeGreaterThan(0.7);
  expect(Math.abs(weights[6]!)).toBeLessThan(1e-9);
});

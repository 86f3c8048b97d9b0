import { expect, test } from "vitest";
import { Cholesky } from "../../src/history/cholesky.ts";

// Its inverse is [[3, -2, 0], [-2, 4, 0], [0, 0, 4]] / 8.
const matrix = () => Float64Array.of(4, 2, 0, 2, 3, 0, 0, 0, 2);

test("solve gives the x of matrix x = b", () => {
  const x = new Cholesky(matrix(), 3).solve(Float64Array.of(8, 8, 2));
  [1, 2, 1].forEach((value, i) => {
    expect(x[i]).toBeCloseTo(value, 12);
  });
});

test("inverseDiagonal is the diagonal of the inverse", () => {
  const diagonal = new Cholesky(matrix(), 3).inverseDiagonal();
  [3 / 8, 4 / 8, 4 / 8].forEach((value, i) => {
    expect(diagonal[i]).toBeCloseTo(value, 12);
  });
});

test("a matrix that is not positive definite is refused", () => {
  expect(() => new Cholesky(Float64Array.of(1, 2, 2, 1), 2)).toThrow("positive definite");
});

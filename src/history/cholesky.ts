import { log } from "../sim/math.ts";

/** A symmetric positive definite matrix split into a lower triangle times its mirror image. */
export class Cholesky {
  private readonly lower: Float64Array;
  private readonly size: number;

  /**
   * @param matrix row by row; only the lower triangle is read; overwritten
   * @throws Error where the matrix is not positive definite
   */
  constructor(matrix: Float64Array, size: number) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = matrix[i * size + j]!;
        for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[j * size + k]!;
        if (i !== j) matrix[i * size + j] = sum / matrix[j * size + j]!;
        else if (sum > 0) matrix[i * size + i] = Math.sqrt(sum);
        else throw new Error("invariant: expected a positive definite matrix");
      }
    }
    this.lower = matrix;
    this.size = size;
  }

  /** The x of matrix x = b. */
  solve(b: Float64Array): Float64Array {
    const { lower, size } = this;
    const x = Float64Array.from(b);
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
      x[i]! /= lower[i * size + i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      for (let k = i + 1; k < size; k++) x[i]! -= lower[k * size + i]! * x[k]!;
      x[i]! /= lower[i * size + i]!;
    }
    return x;
  }

  /** Logarithm of the determinant of the matrix. */
  logDeterminant(): number {
    let sum = 0;
    for (let i = 0; i < this.size; i++) sum += 2 * log(this.lower[i * this.size + i]!);
    return sum;
  }

  /** Diagonal of the inverse: variances, where the matrix is a precision. */
  inverseDiagonal(): Float64Array {
    const { lower, size } = this;
    const diagonal = new Float64Array(size);
    const column = new Float64Array(size);
    // Column c of the inverse of the triangle; its squares add up to entry (c, c) of the whole inverse.
    for (let c = 0; c < size; c++) {
      for (let i = c; i < size; i++) {
        let sum = i === c ? 1 : 0;
        for (let k = c; k < i; k++) sum -= lower[i * size + k]! * column[k]!;
        column[i] = sum / lower[i * size + i]!;
        diagonal[c]! += column[i]! * column[i]!;
      }
    }
    return diagonal;
  }
}

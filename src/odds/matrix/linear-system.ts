/** Smaller than this, a pivot is taken for zero. */
const SINGULAR = 1e-12;

/**
 * Solves A x = b by Gaussian elimination with partial pivoting.
 * @param rows of A with b as the last number of each; overwritten
 * @returns null where A is singular
 * @example solveLinear([[2, 0, 4], [1, 1, 5]]) // [2, 3]
 */
export function solveLinear(rows: number[][]): number[] | null {
  const n = rows.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++)
      if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r;
    if (Math.abs(rows[pivot]![c]!) < SINGULAR) return null;
    [rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = rows[r]![c]! / rows[c]![c]!;
      for (let k = c; k <= n; k++) rows[r]![k]! -= factor * rows[c]![k]!;
    }
  }
  return rows.map((row, c) => row[n]! / row[c]!);
}

/** Order of the Hadamard matrix: room for 23 inputs. */
const PRIME = 23;

/**
 * Which inputs stand low (-1) and which high (+1) in each row of a two-level design: over the rows every input is as often
 * low as high, with every other input as often low as high at either; and every row comes with its mirror image, so that
 * no pair of inputs acting together is taken for one of them. Source: Plackett and Burman 1946 (Paley's construction for
 * 23), mirrored as Box and Wilson 1951.
 *
 * @throws Error beyond 23 inputs
 * @returns 48 rows
 */
export function screeningDesign(inputs: number): number[][] {
  if (inputs > PRIME) throw new Error(`inputs: expected at most ${PRIME}, got ${inputs}`);
  const squares = new Set(Array.from({ length: PRIME }, (_, k) => ((k + 1) * (k + 1)) % PRIME));
  const isHigh = (k: number): boolean => k !== 0 && squares.has(k);
  const rows = Array.from({ length: PRIME }, (_, row) =>
    Array.from({ length: inputs }, (__, column) =>
      isHigh((column - row + PRIME) % PRIME) ? 1 : -1,
    ),
  );
  rows.push(Array.from({ length: inputs }, () => 1));
  return rows.flatMap((row) => [row, row.map((setting) => -setting)]);
}

/** Fifteen made-up starters; nobody of them exists. */
export const madeUpField: { name: string; country: string | null; helmet: number | null }[] = [
  ["Arend de Wit", "NED"],
  ["Bo Lindqvist", "SWE"],
  ["Carlo Ferri", "ITA"],
  ["Dirk Maes", "BEL"],
  ["Émile Lacroix", "FRA"],
  ["Fritz Oberhuber", "AUT"],
  ["Gil Park", "KOR"],
  ["Haruto Mori", "JPN"],
  ["Ivan Novak", "CZE"],
  ["Joe Carver", "USA"],
  ["Karl-Heinz Brandstätter", "GER"],
  ["Lasse Berg", "NOR"],
  ["Marek Zielinski", "POL"],
  ["Noah van der Heuvel", "CAN"],
  ["unknown 1", null],
].map(([name, country], k) => ({ name: name!, country: country ?? null, helmet: k + 1 }));

/** Evenly spread numbers from 0 to 1 that are the same every time; for pictures, not for races. */
export function madeUpNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

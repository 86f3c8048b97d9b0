const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count as one says it. @example countWord(4) // "four" */
export const countWord = (count: number): string => words[count] ?? String(count);

/** @example countPoints(1) // "one point" */
export const countPoints = (points: number): string =>
  `${countWord(points)} ${points === 1 ? "point" : "points"}`;

/** Names as one says them. @example joinNames(["A", "B", "C"]) // "A, B and C" */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Most names in one breath. */
const BREATH = 4;

/** A few names, the rest counted. @example few(["A", "B", "C", "D", "E"]) // "A, B, C and two others" */
export function few(names: readonly string[]): string {
  if (names.length <= BREATH) return joinNames(names);
  const rest = names.length - BREATH + 1;
  return joinNames([...names.slice(0, BREATH - 1), `${countWord(rest)} others`]);
}

/** @example ordinal(22) // "22nd" */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}

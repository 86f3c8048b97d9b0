import { NO_END, type Range } from "./skater-condition.ts";

/** A count in plain words, as part of a pattern: the named group `count`, which `counted` reads. */
export const COUNT =
  "(?<count>(?:(?:exactly|at least|at most|more than|fewer than) )?\\d+|\\d+ to \\d+)";

/**
 * The numbers that a count allows.
 * @example counted("at least 3") // { least: 3, most: NO_END }
 */
export function counted(count: string): Range {
  const [least, most] = [...count.matchAll(/\d+/g)].map(Number) as [number, number?];
  if (most !== undefined) return { least, most };
  if (count.startsWith("at least")) return { least, most: NO_END };
  if (count.startsWith("more")) return { least: least + 1, most: NO_END };
  if (count.startsWith("at most")) return { least: 0, most: least };
  if (count.startsWith("fewer")) return { least: 0, most: least - 1 };
  return { least, most: least };
}

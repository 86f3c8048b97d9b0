import { foldName } from "../sim/nearest-name.ts";

/**
 * Finds the known spelling of a name as result lists print it: "KRAMER Sven", "Kramer, Sven", "CHUNG Jaewon",
 * "HAERDI Ramona". Case, accents, hyphens, spaces and which part of the name stands first do not matter. Null where
 * nobody or more than one is known by such a name.
 *
 * @example nameMatcher(["Sven Kramer"])("KRAMER Sven") // "Sven Kramer"
 */
export function nameMatcher(known: Iterable<string>): (typed: string) => string | null {
  const found = new Map<string, string | null>();
  for (const name of new Set(known)) {
    for (const way of new Set(turns(name))) found.set(way, found.has(way) ? null : name);
  }
  return (typed) => found.get(turns(typed)[0]!) ?? null;
}

/** The name begun with each of its words in turn, in one word of plain letters. */
function turns(name: string): string[] {
  const words = foldName(name).split(" ");
  return words.map((_, i) => plain([...words.slice(i), ...words.slice(0, i)].join("")));
}

/** Some lists write ä, ö, ü, å and ø as two letters, others without the dots. */
const plain = (word: string): string => word.replace(/(?<=[aou])e|a(?=a)/g, "");

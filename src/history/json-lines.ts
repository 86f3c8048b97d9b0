/** A way into a JSON value: keys of objects and indices of lists. */
export type JsonPath = readonly PropertyKey[];

/**
 * Tells on which line, from 1, a part of a JSON text begins. Where the text has no such part (a key is missing), the
 * line of the nearest part around it is told.
 *
 * @param text JSON without fault, as `parseJson` leaves it
 * @example jsonLines('{\n "laps": 16\n}')(["laps"]) // 2
 */
export function jsonLines(text: string): (path: JsonPath) => number {
  const lines = new Map<string, number>();
  const token = /"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[^\s"[\]{},:]+/g;
  /** The keys on the way to where the walk is; an index for a list, null for an object before its first key. */
  const way: (string | number | null)[] = [];
  let line = 1;
  let atKey = false;
  for (const [part] of text.matchAll(token)) {
    if (part === "\n") line++;
    else if (part === ",") {
      const last = way.at(-1)!;
      if (typeof last === "number") way[way.length - 1] = last + 1;
      else atKey = true;
    } else if (part === "]" || part === "}") {
      way.pop();
      atKey = false;
    } else if (atKey && part !== ":") {
      way[way.length - 1] = JSON.parse(part) as string;
      atKey = false;
    } else if (part !== ":") {
      lines.set(JSON.stringify(way), line);
      if (part === "[") way.push(0);
      if (part === "{") {
        way.push(null);
        atKey = true;
      }
    }
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const found = lines.get(JSON.stringify(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return lines.get("[]") ?? 1;
  };
}

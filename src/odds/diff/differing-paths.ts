import type { ChangedInput } from "./changed-inputs.ts";

/**
 * Where two values of JSON differ, the way a message names it. Lists of things with names are matched by name, others by
 * place.
 *
 * @example differingPaths({ a: [1, 2] }, { a: [1, 3] }) // [{ what: "a[1]", a: "2", b: "3" }]
 */
export function differingPaths(a: unknown, b: unknown, path = ""): ChangedInput[] {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  if (!partsA || !partsB)
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [{ what: path, a: said(a), b: said(b) }];
  const keys = new Set([...partsA.keys(), ...partsB.keys()]);
  return [...keys].flatMap((key) =>
    differingPaths(
      partsA.get(key),
      partsB.get(key),
      key.startsWith("[") ? path + key : join(path, key),
    ),
  );
}

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Parts by what they are called; null of what has none. */
function partsOf(value: unknown): Map<string, unknown> | null {
  if (typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const names = value.map((part: { name?: unknown } | null) => part?.name);
  const isNamed =
    names.every((name) => typeof name === "string") && new Set(names).size === names.length;
  return new Map(value.map((part, k) => [`[${isNamed ? names[k] : k}]`, part]));
}

const said = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value);

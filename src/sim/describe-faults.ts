import { nearestName } from "./nearest-name.ts";

/** What the validator tells about one fault. */
interface Fault {
  code?: string;
  path: readonly PropertyKey[];
  /** What is expected, as the schema words it. */
  message: string;
  /** The words allowed, where there is a choice. */
  values?: readonly unknown[];
  /** The faults of each way of reading the value, where there are several ways. */
  errors?: readonly (readonly Fault[])[];
}

/**
 * Faults in words, one text each: `entries[3].times[0].sec: expected a number > 0, got -5`.
 * @param value what was checked
 */
export function describeFaults(faults: readonly Fault[], value: unknown): string[] {
  return faults.flatMap((fault) => describeFault(fault, fault.path, value));
}

function describeFault(fault: Fault, path: readonly PropertyKey[], value: unknown): string[] {
  const found = valueAt(value, path);
  const last = fault.errors?.at(-1);
  // Where a name or an object may stand, and there is an object, its own faults say more.
  if (last !== undefined && typeof found === "object" && found !== null && !Array.isArray(found)) {
    return last.flatMap((inner) => describeFault(inner, [...path, ...inner.path], value));
  }
  const where = path.length === 0 ? "" : `${pathText(path)}: `;
  if (fault.code === "unrecognized_keys") return [`${where}${fault.message}`];
  const isSize = Array.isArray(found) && fault.code?.startsWith("too_");
  const got = isSize ? String(found.length) : show(found);
  return [`${where}expected ${fault.message}, got ${got}${hint(fault, found)}`];
}

function hint(fault: Fault, found: unknown): string {
  const words = fault.values ?? fault.errors?.[0]?.[0]?.values ?? [];
  const known = words.filter((word) => typeof word === "string");
  const near = typeof found === "string" && known.length > 1 ? nearestName(found, known) : null;
  return near === null ? "" : ` (did you mean ${near}?)`;
}

/** A path as one would write it: `entries[3].times[0].sec`. */
function pathText(path: readonly PropertyKey[]): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else text += text === "" ? String(part) : `.${String(part)}`;
  }
  return text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, part))
      return undefined;
    found = (found as Record<PropertyKey, unknown>)[part];
  }
  return found;
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}

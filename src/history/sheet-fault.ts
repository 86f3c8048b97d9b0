import type { JsonPath } from "./json-lines.ts";

/** Something on a result sheet that cannot be right, or looks odd. */
export interface SheetFault {
  /** Where it stands: `["skaters", 3, "time"]`. */
  path: JsonPath;
  expected: string;
  got: string;
  /** Row of the sheet, from 0, that it is compared with. */
  beside?: number;
  /**
   * `slip`: no race can have had it (a country that does not exist). `contradiction`: two facts on the sheet
   * deny each other; a sheet that says so itself (`doubt`) may be read. `oddity`: unusual, but possible.
   */
  kind: "slip" | "contradiction" | "oddity";
}

/** Where a row of the sheet or a part of it stands, in front of a message: `line 7: time`. */
export type Locate = (path: JsonPath) => string;

/** A path as one would write it: `skaters[3].time`. */
export function pathText(path: JsonPath): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** A fault in words: `line 7: time: expected at least 476.67, got 470.1`. */
export function faultText({ path, expected, got, beside }: SheetFault, locate: Locate): string {
  const like = beside === undefined ? "" : ` (see ${locate(["skaters", beside])})`;
  return `${locate(path)}: expected ${expected}, got ${got}${like}`;
}

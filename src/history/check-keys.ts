import { parseJson } from "../sim/parse-json.ts";
import { unknownKey } from "../sim/strict-object.ts";
import { type JsonPath, jsonLines } from "./json-lines.ts";
import { sheetKeys } from "./sheet.ts";
import { pathText } from "./sheet-fault.ts";

type Keyed = Record<string, unknown>;

interface Part {
  where: JsonPath;
  part: object;
  known: readonly string[];
}

/**
 * Refuses a key that result sheets do not have, such as `plce`: what stands under it would count for nothing.
 * @param text a result sheet that can be read
 * @throws Error `path: line 7: skaters[3]: unknown key "plce" (did you mean place?)`
 */
export function checkKeys(text: string, path: string): void {
  const json = parseJson(text, path) as { sprints: Keyed[]; skaters: Keyed[] };
  const parts: Part[] = [
    { where: [], part: json, known: sheetKeys.sheet },
    ...json.sprints.map((part, i) => ({ where: ["sprints", i], part, known: sheetKeys.sprint })),
    ...json.skaters.map((part, i) => ({ where: ["skaters", i], part, known: sheetKeys.row })),
  ];
  for (const { where, part, known } of parts) {
    const key = Object.keys(part).find((one) => !known.includes(one));
    if (key === undefined) continue;
    const at = where.length === 0 ? "sheet" : pathText(where);
    const line = jsonLines(text)([...where, key]);
    throw new Error(`${path}: line ${line}: ${at}: ${unknownKey(key, known)}`);
  }
}

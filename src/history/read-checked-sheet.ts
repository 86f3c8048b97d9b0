import { requireSound } from "./check-sheet.ts";
import { jsonLines } from "./json-lines.ts";
import { readSheet, type Sheet } from "./sheet.ts";
import { pathText } from "./sheet-fault.ts";

/** A sheet that may be used. */
export interface CheckedSheet {
  sheet: Sheet;
  /** What is odd about it, a line each, with the path. */
  warnings: string[];
}

/**
 * Reads a result sheet (format in data/README.md) and refuses it where it cannot be right.
 *
 * @param path put in front of the message
 * @throws Error `path: line 47: skaters[3].time: expected …, got …` for the first fault found
 */
export function readCheckedSheet(text: string, path: string): CheckedSheet {
  const sheet = readSheet(text, path);
  const line = jsonLines(text);
  const warnings = requireSound(sheet, path, (where) => `line ${line(where)}: ${pathText(where)}`);
  return { sheet, warnings };
}

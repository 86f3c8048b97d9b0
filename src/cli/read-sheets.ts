import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCheckedSheet } from "../history/read-checked-sheet.ts";
import type { Sheet } from "../history/sheet.ts";
import { scenariosFolder } from "./shipped-scenarios.ts";

/** The folder of the result sheets that come with the program; null where there is no package around. */
export function shippedSheetsFolder(): string | null {
  const scenarios = scenariosFolder();
  return scenarios === null ? null : join(scenarios, "..", "data", "races");
}

/**
 * Reads every result sheet (*.json) of a folder, in order of their names.
 * @param refuse told of each sheet that cannot be right, which is then left out; without it the first one is an error
 * @throws Error in one line where there is no such folder or no sheet that can be used
 */
export function readSheets(
  folder: string,
  refuse?: (file: string, reason: string) => void,
): Sheet[] {
  const files = filesOf(folder).filter((file) => file.endsWith(".json"));
  if (files.length === 0) {
    throw new Error(`${folder}: expected result sheets (*.json), got none`);
  }
  const sheets = files.sort().flatMap((file) => {
    const path = join(folder, file);
    try {
      return readCheckedSheet(readFileSync(path, "utf8"), path).sheet;
    } catch (error) {
      if (!refuse || !(error instanceof Error) || error.name !== "Error") throw error;
      refuse(file, error.message.replace(`${path}: `, ""));
      return [];
    }
  });
  if (sheets.length === 0)
    throw new Error(`${folder}: expected a sheet that can be right, got none`);
  return sheets;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const got = code === "ENOENT" ? "no such folder" : code === "ENOTDIR" ? "a file" : code;
    throw new Error(`${folder}: expected a folder of result sheets, got ${got}`);
  }
}

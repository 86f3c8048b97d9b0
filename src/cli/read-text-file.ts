import { readFileSync } from "node:fs";

/**
 * The text of a file.
 * @param expected what it should hold, for the message
 * @throws Error in one line where it cannot be read
 */
export function readTextFile(path: string, expected: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const got = code === "ENOENT" ? "no such file" : code === "EISDIR" ? "a folder" : code;
    throw new Error(`${path}: expected ${expected}, got ${got}`);
  }
}

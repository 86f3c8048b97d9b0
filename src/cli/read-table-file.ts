import { readFileSync, statSync } from "node:fs";

/** Far above any list of skaters; keeps a wrong file from filling the memory. */
const MOST_BYTES = 5_000_000;

/**
 * The text of a table, in the encoding that spreadsheets save: UTF-8, UTF-16 with its mark, or else Windows-1252.
 * @throws Error in one line where there is no such file
 */
export function readTableFile(path: string): string {
  const bytes = readBytes(path);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function readBytes(path: string): Uint8Array {
  let size: number;
  try {
    size = statSync(path).size;
    if (size <= MOST_BYTES) return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const got = code === "ENOENT" ? "no such file" : code === "EISDIR" ? "a folder" : code;
    throw new Error(`${path}: expected a CSV or JSON file, got ${got}`);
  }
  const [most, got] = [MOST_BYTES / 1e6, Math.ceil(size / 1e6)];
  throw new Error(`${path}: expected a CSV or JSON file of at most ${most} MB, got ${got} MB`);
}

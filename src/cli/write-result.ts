import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Refuses a file that cannot be written before hours are spent on it. @throws one-line Error */
export function checkWritable(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`${path}: cannot write, there is no folder ${folder}`);
  if (existsSync(path) && statSync(path).isDirectory())
    throw new Error(`${path}: expected a file to write, got a folder`);
}

/**
 * Prints a result, or writes it to a file: first beside it, then in its place, so that nothing half-written
 * is ever left. @throws one-line Error
 */
export function writeResult(text: string, path?: string): void {
  const lines = text.endsWith("\n") ? text : `${text}\n`;
  if (path === undefined) {
    process.stdout.write(lines);
    return;
  }
  const isPlain = !existsSync(path) || statSync(path).isFile();
  const beside = isPlain ? `${path}.part-${process.pid}` : path;
  try {
    writeFileSync(beside, lines);
    if (isPlain) renameSync(beside, path);
  } catch (error) {
    if (isPlain) rmSync(beside, { force: true });
    throw new Error(`${path}: cannot write (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

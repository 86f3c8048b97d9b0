import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** A path as the system resolves it, links followed; also of a file that is still to be written. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(realPath(folder), basename(path));
  }
}

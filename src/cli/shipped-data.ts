import { dirname, join } from "node:path";
import { scenariosFolder } from "./shipped-scenarios.ts";

/**
 * Path of a file of the data that comes with the program.
 * @throws Error where the program stands outside its package
 */
export function shippedData(file: string): string {
  const folder = scenariosFolder();
  if (folder === null) throw new Error(`data/${file}: expected the package around the program`);
  return join(dirname(folder), "data", file);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the scenarios that come with the program: the built program sits in dist/ and the source in
 * src/cli/, so that the package is looked for upwards from this file. Null where there is no package around.
 */
export function scenariosFolder(from = dirname(fileURLToPath(import.meta.url))): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isPackage(join(folder, "package.json"))) return join(folder, "scenarios");
    if (folder === dirname(folder)) return null;
  }
}

/** Ids of the scenarios that come with the program, in order of the alphabet. */
export function shippedScenarios(): string[] {
  const folder = scenariosFolder();
  if (folder === null || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

function isPackage(path: string): boolean {
  try {
    return JSON.parse(readFileSync(path, "utf8")).name === "massstart";
  } catch {
    // No such file, or a package.json of somebody else that is broken: look further up.
    return false;
  }
}

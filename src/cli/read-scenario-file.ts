import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { nearestName } from "../sim/nearest-name.ts";
import type { Scenario } from "../sim/scenario.ts";
import { ScenarioError } from "../sim/scenario-error.ts";
import { parseScenarioText } from "../sim/schema.ts";
import { scenariosFolder, shippedScenarios } from "./shipped-scenarios.ts";

/** Far above any heat of 30; keeps a wrong file from filling the memory. */
const MOST_BYTES = 20_000_000;

/**
 * Reads and checks a scenario.
 * @param path a file, or the id of a scenario that comes with the program, such as `beijing-2022-men-sf1`
 * @throws ScenarioError in one line, `path: expected …, got …`, where there is no such file or id (the nearest id
 *   is named), where the file cannot be read, and where it is no scenario
 */
export function readScenarioFile(path: string): Scenario {
  const shipped = shippedScenarios();
  const id = path.replace(/\.json$/, "");
  const found = fileAt(path);
  if (found?.isDirectory() !== false && shipped.includes(id)) {
    return parseScenarioText(readText(join(scenariosFolder()!, `${id}.json`)), `${id}.json`);
  }
  if (found === null) {
    const near = nearestName(id.split(/[/\\]/).at(-1)!, shipped);
    const hint = near === null ? "" : ` (did you mean ${near}?)`;
    throw new ScenarioError(
      `${path}: expected a scenario file or the id of a scenario that comes with the program, got neither${hint}`,
    );
  }
  if (found.isDirectory()) {
    throw new ScenarioError(`${path}: expected a scenario file, got a folder`);
  }
  // A pipe is welcome; a device such as /dev/zero would never end.
  if (!found.isFile() && !found.isFIFO()) {
    throw new ScenarioError(`${path}: expected a scenario file, got a device`);
  }
  if (found.size > MOST_BYTES) {
    const megabytes = Math.ceil(found.size / 1e6);
    throw new ScenarioError(
      `${path}: expected a scenario file of at most ${MOST_BYTES / 1e6} MB, got ${megabytes} MB`,
    );
  }
  return parseScenarioText(readText(path), path);
}

/** What there is at a path, or null for nothing. */
function fileAt(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    // Part of the path is a file.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return null;
    throw unreadable(path, error);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, cause: unknown): ScenarioError {
  // The system's text is "EACCES: permission denied, open 'x.json'"; the path stands in front already.
  const reason = String((cause as Error).message).split(",")[0];
  return new ScenarioError(`${path}: expected a file that can be read, got ${reason}`, { cause });
}

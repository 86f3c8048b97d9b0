import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { realPath } from "./real-path.ts";
import { shippedData } from "./shipped-data.ts";
import { scenariosFolder } from "./shipped-scenarios.ts";

/** Options whose file is made anew. `--store` and `--write` go on from what is there, and so may be read and written. */
const WRITTEN = ["out", "report", "card", "writeHeld"];
const IN_PLACE = ["store", "write"];

/**
 * Looks over the paths on a command line before anything is read: none is empty, no two results go to one file, and
 * none takes the place of a file that the command reads. Paths are compared as the system resolves them.
 * @throws one-line Error
 */
export function checkPaths(command: Command): void {
  const given = pathsOf(command);
  for (const { name, path } of given)
    if (path === "") throw new Error(`${name}: expected a path, got nothing`);
  const results = given.filter(({ key }) => WRITTEN.includes(key));
  const sources = given.filter(({ key }) => ![...WRITTEN, ...IN_PLACE].includes(key));
  results.forEach(({ name, path }, k) => {
    const before = results.slice(0, k).find((other) => realPath(other.path) === realPath(path));
    if (before) throw new Error(`${path}: expected a file of its own, got it twice`);
    const source = sources.find((other) => isReadFrom(path, other.path));
    if (!source) return;
    throw new Error(
      `${name}: expected another file than ${source.path}, which is read, got ${path}`,
    );
  });
}

interface GivenPath {
  /** As in the options; empty for an argument. */
  key: string;
  /** As in a message. */
  name: string;
  path: string;
}

/** The arguments, and the options that say they take a path. */
function pathsOf(command: Command): GivenPath[] {
  const args = command.registeredArguments.map((argument, k) => ({
    key: "",
    name: argument.name(),
    path: command.processedArgs[k] as unknown,
  }));
  const options = command.options
    .filter(({ flags }) => /<(?:file|folder|scenario)>/.test(flags))
    .map((option) => ({
      key: option.attributeName(),
      name: option.long!,
      path: command.getOptionValue(option.attributeName()) as unknown,
    }));
  return [...args, ...options].filter((one): one is GivenPath => typeof one.path === "string");
}

/** Whether a file is what an argument names: itself, by the id of what comes with the program, or as a sheet of a folder. */
function isReadFrom(path: string, source: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const file = realPath(path);
  if (existsSync(source) && statSync(source).isDirectory())
    return file.endsWith(".json") && dirname(file) === realPath(source);
  return [source, ...shippedFiles(source)].some((read) => realPath(read) === file);
}

/** Files that an id may stand for. */
function shippedFiles(id: string): string[] {
  const folder = scenariosFolder();
  if (folder === null) return [];
  const file = `${id.replace(/\.json$/, "")}.json`;
  return [join(folder, file), shippedData(`events/${file}`)];
}

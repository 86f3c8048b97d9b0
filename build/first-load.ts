import { resolve } from "node:path";
import { normalizePath } from "vite";

/** What the bundler tells of modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** What the page starts with. */
const ENTRY = normalizePath(resolve("src/viz/main.tsx"));

/**
 * Puts all that the page needs before its first screen stands into one file: a browser asks for a score of small files one
 * after the other, and each costs it as much as some ten kilobytes.
 *
 * @returns the name of the file for such a module, null for any other
 */
export function firstLoad(): (id: string, graph: ModuleGraph) => string | null {
  let needed: Set<string> | null = null;
  return (id, graph) => {
    needed ??= reachedFrom(ENTRY, graph);
    return needed.has(id) ? "first-load" : null;
  };
}

function reachedFrom(entry: string, graph: ModuleGraph): Set<string> {
  const reached = new Set([entry]);
  for (const id of reached)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

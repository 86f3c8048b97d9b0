import { resolve } from "node:path";
import { normalizePath } from "vite";

/** What the bundler tells of modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Modules that go into one file of this name: all those that an entry reaches, of what is left by groups before it. */
interface FileGroup {
  name(id: string, graph: ModuleGraph): string | null;
  debugName: string;
  priority: number;
}

/**
 * Puts all that the page needs before its first screen stands into two files, of which the first starts what takes time: a
 * browser asks for a score of small ones a few at a time, and each passes through three of its processes.
 */
export const firstLoad = (): FileGroup[] => [
  { ...reachedFrom("src/viz/head-start.ts", "head-start"), priority: 2 },
  { ...reachedFrom("src/viz/main.tsx", "first-load"), priority: 1 },
];

function reachedFrom(entry: string, file: string): Omit<FileGroup, "priority"> {
  let reached: Set<string> | null = null;
  return {
    debugName: file,
    name(id, graph) {
      if (!reached) {
        reached = new Set([normalizePath(resolve(entry))]);
        for (const known of reached)
          for (const next of graph.getModuleInfo(known)?.importedIds ?? []) reached.add(next);
      }
      return reached.has(id) ? file : null;
    },
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

/** A file of the project, with what its words, its code and its imports are. */
export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  path: string;
  text: string;
  /** Without comments; the contents of strings are left out as well. */
  code: string;
  /** Paths from the root of relative imports, names of packages otherwise. */
  imports: string[];
}

/** Not written by hand, or not part of the project. */
const FOREIGN = ["node_modules", "dist", "coverage", ".git", "package-lock.json"];

/** All files of a folder and those below it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !FOREIGN.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesOf(path) : [relative(".", path).replaceAll("\\", "/")];
    })
    .sort();
}

export function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const bare = withoutComments(text);
  return { path, text, code: withoutStrings(bare), imports: importsOf(path, bare) };
}

export const readSources = (folder: string): SourceFile[] =>
  filesOf(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);

/** Strings of one line come first, so that what looks like a comment inside one stays. */
const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
const STRING_OR_COMMENT = new RegExp(`(${STRING.source})|/\\*[^]*?\\*/|//.*`, "g");

const withoutComments = (text: string): string =>
  text.replace(STRING_OR_COMMENT, (_, string: string | undefined) => string ?? "");

const withoutStrings = (bare: string): string => bare.replace(STRING, '""');

const IMPORT = /(?:^import\s*|^(?:import|export)\b[^;="]*\bfrom\s*|\bimport\()"([^"\n]+)"/gm;

function importsOf(path: string, bare: string): string[] {
  return [...bare.matchAll(IMPORT)].map(([, name = ""]) =>
    name.startsWith(".") ? normalize(join(dirname(path), name)).replaceAll("\\", "/") : name,
  );
}

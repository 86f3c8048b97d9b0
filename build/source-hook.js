import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformWithOxc } from "vite";

const SOURCE = /\/src\/.*\.(?:ts|json)$/;
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const define = { __PROGRAM_VERSION__: JSON.stringify(version) };

/**
 * Lets Node load the source as it stands: types are left out, and JSON is a module.
 *
 * @type {import("node:module").LoadHook}
 */
export async function load(url, context, next) {
  if (!SOURCE.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const text = readFileSync(path, "utf8");
  const source = path.endsWith(".json")
    ? `export default JSON.parse(${JSON.stringify(text)});`
    : await stripped(text, path);
  return { format: "module", shortCircuit: true, source };
}

/** JavaScript with its map, so that traces of errors name lines of the source. */
async function stripped(text, path) {
  const { code, map } = await transformWithOxc(text, path, { define });
  const inline = Buffer.from(JSON.stringify(map)).toString("base64");
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}`;
}

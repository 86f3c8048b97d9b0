import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { build, type Plugin } from "vite";

const SOURCE = "src/viz/report";

/**
 * Makes the templates of the report and of the rink card, one file each with script and style inside, and a policy that
 * lets these run and nothing else, whatever is put into them.
 *
 * @param folder where they go: beside the command line
 */
export function reportPages(folder: string): Plugin {
  return {
    name: "report-pages",
    apply: "build",
    async closeBundle() {
      const charts = readFileSync("src/viz/charts/charts.css", "utf8");
      const style = charts + readFileSync(`${SOURCE}/report.css`, "utf8");
      const script = await scriptOf(`${SOURCE}/main.ts`);
      writePage(folder, "report", style, script);
      writePage(folder, "card", readFileSync(`${SOURCE}/card.css`, "utf8"), null);
    },
  };
}

/** One script without imports. */
async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      rollupOptions: { input: entry, output: { format: "iife" } },
    },
  });
  const [only] = Array.isArray(built) ? built : [built];
  if (!only || !("output" in only) || only.output.length !== 1)
    throw new Error(`${entry}: expected one script, got more`);
  return only.output[0].code.trim();
}

/** Writes a template: places for title and body, and for the data where there is a script to read them. */
function writePage(folder: string, name: string, style: string, script: string | null): void {
  for (const text of [style, script ?? ""])
    if (/<\/(?:script|style)|<!--/i.test(text))
      throw new Error(`${name}: expected script and style without tags, got one`);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === null ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const scripts =
    script === null
      ? ""
      : `<script type="application/json" id="report"><!--data--></script>\n<script>${script}</script>\n`;
  writeFileSync(
    `${folder}/${name}.html`,
    `<!doctype html>
<html lang="<!--language-->">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title><!--title--></title>
<style>${style}</style>
</head>
<body>
<main>
<!--body-->
</main>
${scripts}</body>
</html>
`,
  );
}

const hashOf = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

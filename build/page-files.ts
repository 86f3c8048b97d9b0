import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { readSkaters } from "../src/history/read-skaters.ts";
import { readSheet } from "../src/history/sheet.ts";
import { validationFigures } from "../src/history/validation/validation-figures.ts";
import { resolveRules } from "../src/sim/rules.ts";
import type { Scenario } from "../src/sim/scenario.ts";
import type { HeatEntry } from "../src/viz/heats.ts";
import { languages } from "../src/viz/text/first-language.ts";
import { heatPage, heatPageFile } from "./heat-page.ts";

/** Where the page will stand, for link previews. */
const ADDRESS = (process.env.PAGE_ADDRESS ?? "").replace(/\/*$/, (end) =>
  process.env.PAGE_ADDRESS ? "/" : end,
);

/** The files beside the scripts of the page: heats, data that it loads when asked for, the list of what works offline. */
export function pageFiles(): Plugin {
  return {
    name: "page-files",
    buildStart() {
      for (const [fileName, source] of files()) this.emitFile({ type: "asset", fileName, source });
      // Pictures for link previews, taken beforehand: there is no browser where this is built.
      for (const file of readdirSync("docs/previews"))
        this.emitFile({
          type: "asset",
          fileName: `heat/${file}`,
          source: readFileSync(`docs/previews/${file}`),
        });
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const worker = bundle["service-worker.js"];
        if (worker?.type !== "chunk") return;
        const wanted = Object.keys(bundle).filter((name) => isKeptOffline(name));
        const hash = createHash("sha256");
        for (const name of wanted) {
          const file = bundle[name]!;
          hash.update(name).update(file.type === "chunk" ? file.code : file.source);
        }
        worker.code = worker.code
          .replace(/["'`]__FILES__["'`]/, JSON.stringify(["./", ...wanted]))
          .replace("__VERSION__", hash.digest("hex").slice(0, 12));
      },
    },
    configureServer(server) {
      const served = new Map(files());
      server.middlewares.use((request, response, next) => {
        const file = served.get((request.url ?? "").replace(/^\//, "").replace(/\?.*$/, ""));
        if (file === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(file);
      });
    },
  };
}

/** Everything but the pages made for link previews, which are for other people's programs. */
const isKeptOffline = (name: string): boolean =>
  name !== "service-worker.js" && !name.startsWith("heat/") && name !== "index.html";

function files(): [string, string][] {
  const scenarios = readdirSync("scenarios")
    .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
    .map((file) => JSON.parse(readFileSync(`scenarios/${file}`, "utf8")) as Scenario);
  const sheets = readdirSync("data/races").map((file) =>
    readSheet(readFileSync(`data/races/${file}`, "utf8"), file),
  );
  const skaters = readSkaters(readFileSync("data/skaters.json", "utf8"), "data/skaters.json");
  return [
    ["heats/index.json", JSON.stringify(scenarios.map(entryOf).sort(latestFirst))],
    ...scenarios.map((heat): [string, string] => [`heats/${heat.id}.json`, JSON.stringify(heat)]),
    ...scenarios.flatMap((heat) =>
      languages.map((language): [string, string] => [
        `heat/${heatPageFile(heat.id, language)}`,
        heatPage(heat, ADDRESS, language),
      ]),
    ),
    ["data/skaters.json", JSON.stringify({ skaters })],
    ["data/sheets.json", JSON.stringify(sheets)],
    ["templates/report.html", template("report")],
    ["templates/card.html", template("card")],
    [
      "data/validation.json",
      JSON.stringify(validationFigures(readFileSync("docs/VALIDATION.md", "utf8"))),
    ],
  ];
}

/** A page that the build for Node has made, which therefore goes first. */
function template(name: "report" | "card"): string {
  const path = `dist/${name}.html`;
  if (!existsSync(path))
    throw new Error(`${path}: expected the template, got none (npm run build)`);
  return readFileSync(path, "utf8");
}

function entryOf({ id, title, asOf, gender, venue, entries, rules }: Scenario): HeatEntry {
  const { qualifiers } = resolveRules(rules);
  return { id, title, asOf, gender, venue: venue.name, starters: entries.length, qualifiers };
}

/** The latest day first, and of one day by id. */
const latestFirst = (a: HeatEntry, b: HeatEntry): number =>
  a.asOf === b.asOf ? (a.id < b.id ? -1 : 1) : a.asOf < b.asOf ? 1 : -1;

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { servePage } from "../src/cli/page-server.ts";

/** Aims: first odds, longest task of the main thread while running, script of the first load. */
const AIMS = { firstOdds: 1000, longestTask: 100, script: 150 };
const PAGE = "dist/page";
const CHROMIUM = "/usr/bin/chromium";

interface Seen {
  firstOdds: number;
  verdict: number;
  longestTask: number;
}

/** Opens the page in a new profile and watches it until the verdict stands. */
async function watch(page: Page, url: string): Promise<Seen> {
  await page.addInitScript(() => {
    const seen = { firstOdds: 0, longestTask: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        seen.longestTask = Math.max(seen.longestTask, duration);
    }).observe({ type: "longtask", buffered: true });
    new MutationObserver(() => {
      if (seen.firstOdds === 0 && document.querySelector(".chart-plan-ladder .row"))
        seen.firstOdds = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  const verdict = await page.waitForFunction(
    () =>
      !document.querySelector(".answer-side .run-line") &&
      document.querySelector(".chart-plan-ladder .row") &&
      performance.now(),
    null,
    { timeout: 300_000 },
  );
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  return { ...seen, verdict: Number(await verdict.jsonValue()) };
}

/** Kilobytes, zipped, of the scripts that the first screen asks for, workers included once. */
function scriptSize(names: readonly string[]): number {
  const bytes = [...new Set(names)].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(PAGE, "assets", name))).length,
    0,
  );
  return bytes / 1024;
}

if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM}: expected Chromium, got nothing`);
const server = await servePage(PAGE, [0]);
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const known = new Set(readdirSync(join(PAGE, "assets")));
  const page = await browser.newPage();
  const scripts: string[] = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").at(-1) ?? "";
    if (name.endsWith(".js") && known.has(name)) scripts.push(name);
  });
  const { firstOdds, verdict, longestTask } = await watch(page, server.url);
  const script = scriptSize(scripts);
  const line = (what: string, value: number, unit: string, aim: number | null): string =>
    `${what.padEnd(34)}${value.toFixed(0).padStart(8)} ${unit}${aim === null ? "" : `   aim ${aim}`}`;
  console.log(
    [
      line("first odds after", firstOdds, "ms", AIMS.firstOdds),
      line("longest task of the main thread", longestTask, "ms", AIMS.longestTask),
      line("script of the first load, zipped", script, "KB", AIMS.script),
      line("verdict after", verdict, "ms", null),
    ].join("\n"),
  );
} finally {
  await browser.close();
  await server.close();
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { servePage } from "../src/cli/page-server.ts";
import { FIRST_HEAT } from "../src/viz/heats.ts";
import { encodeLink } from "../src/viz/link.ts";
import { longestTask } from "./longest-tasks.ts";
import { isDone, pageUses } from "./page-uses.ts";

/** Aims: first odds, longest task of the page's own thread while it runs and is used, script of the first load. */
const AIMS = { firstOdds: 1000, longestTask: 100, script: 150 };
const PAGE = "dist/page";
const CHROMIUM = "/usr/bin/chromium";
/** ms; a busy machine takes its time. */
const PATIENCE = 600_000;
/** Races a plan while the page is used: tasks are no shorter with fewer races, only fewer. */
const FEW_RACES = 512;

interface Seen {
  firstOdds: number;
  longestTask: number;
}

/** Opens the page and watches it until the verdict stands. */
async function watch(page: Page, url: string): Promise<Seen & { verdict: number }> {
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
      !document.querySelector(".answer-side progress") &&
      document.querySelector(".chart-plan-ladder .row") &&
      performance.now(),
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

function say(what: string, value: number, unit: string, aim: number | null, more = ""): void {
  const told = `${what.padEnd(36)}${value.toFixed(0).padStart(8)} ${unit}${more}`;
  console.log(aim === null ? told : `${told}   aim ${aim}`);
}

if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM}: expected Chromium, got nothing`);
const server = await servePage(PAGE, [0]);
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** A page in a profile of its own. */
async function openPage(): Promise<Page> {
  const page = await browser.newPage({ locale: "en-GB" });
  page.setDefaultTimeout(PATIENCE);
  return page;
}

async function opening(): Promise<void> {
  const known = new Set(readdirSync(join(PAGE, "assets")));
  const page = await openPage();
  const scripts: string[] = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").at(-1) ?? "";
    if (name.endsWith(".js") && known.has(name)) scripts.push(name);
  });
  const seen = await watch(page, server.url);
  say("first odds after", seen.firstOdds, "ms", AIMS.firstOdds);
  say("script of the first load, zipped", scriptSize(scripts), "KB", AIMS.script);
  say("longest task until the verdict", seen.longestTask, "ms", AIMS.longestTask);
  say("verdict after", seen.verdict, "ms", null);
  await page.close();
}

/** The longest tasks once more, with what they take of the processor, and those of all else that a reader does. */
async function using(): Promise<void> {
  const page = await openPage();
  const link = await encodeLink({ heat: FIRST_HEAT, changes: { races: FEW_RACES } });
  const open = async (): Promise<void> => {
    await page.goto(`${server.url}#answer/${link}`);
    await page.locator(".chart-plan-ladder .row").first().waitFor();
    await isDone(page);
  };
  for (const { name, use } of [{ name: "opening", use: open }, ...pageUses]) {
    const { wall, processor } = await longestTask(browser, page, () => use(page));
    const more = `, ${processor.toFixed(0)} ms of the processor`;
    say(`longest task, ${name}`, wall, "ms", AIMS.longestTask, more);
  }
}

try {
  await opening();
  await using();
} finally {
  await browser.close();
  await server.close();
}

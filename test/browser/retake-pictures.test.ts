import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { heatPicture, PICTURE, pictureDigest } from "../../build/heat-picture.ts";
import { withPngText } from "../../build/png-text.ts";
import { servePage } from "../../src/cli/page-server.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { FIRST_HEAT } from "../../src/viz/heats.ts";
import { answered } from "./answered.ts";
import { chromiumPath } from "./open-browser.ts";

/** The pictures of the README: part of the page, width, colours. */
const shown = [
  ["answer", 360, "light"],
  ["answer", 1600, "light"],
  ["field", 1024, "light"],
  ["race", 1024, "dark"],
] as const;
/** ms for a question as the page opens with it, on a busy machine. */
const PATIENCE = 900_000;

/** Nothing is taken unless asked for: the machine's fonts are in the pictures, and somebody is to look at them. */
const isAsked = process.env.RETAKE_PICTURES !== undefined && chromiumPath !== null;

test.skipIf(!isAsked)(
  "pictures of all heats for link previews are taken",
  { timeout: 600_000 },
  async () => {
    const { document } = new JSDOM("<!doctype html><body></body>").window;
    const browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: ["--no-sandbox"],
    });
    const page = await browser.newPage({ viewport: PICTURE });
    const files = readdirSync("scenarios").filter(
      (file) => file.endsWith(".json") && !file.endsWith(".schema.json"),
    );
    for (const file of files) {
      const heat = JSON.parse(readFileSync(`scenarios/${file}`, "utf8")) as Scenario;
      const picture = heatPicture(heat, document);
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${picture}`);
      const png = withPngText(await page.screenshot(), {
        Title: heat.title,
        Source: pictureDigest(picture),
      });
      writeFileSync(`docs/previews/${heat.id}.png`, png);
    }
    await browser.close();
    expect(readdirSync("docs/previews").length).toBe(files.length);
  },
);

test.skipIf(!isAsked)(
  "pictures of the page for the README are taken, each when its numbers are all there",
  { timeout: shown.length * PATIENCE },
  async () => {
    const server = await servePage("dist/page", [0]);
    const browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: ["--no-sandbox", "--disable-gpu"],
    });
    for (const [view, width, colorScheme] of shown) {
      const viewport = { width, height: width < 500 ? 780 : 900 };
      const page = await browser.newPage({ viewport, colorScheme, locale: "en-GB" });
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${server.url}#${view}/${FIRST_HEAT}`);
      if (view === "answer") await answered(page);
      if (view === "field") await page.locator(".chart-points-needed").waitFor();
      if (view === "race") await page.locator("canvas").waitFor();
      await page.waitForFunction(() => document.querySelector("main progress") === null);
      if (view === "race") {
        // Half way through the race there is more to see than at its start.
        await page.locator("canvas").focus();
        for (let k = 0; k < 8; k++) await page.keyboard.press("PageDown");
      }
      await page.waitForFunction(() => document.querySelector(".working") === null);
      await page.screenshot({ path: `docs/img/${view}-${width}-${colorScheme}.png` });
      await page.close();
    }
    await browser.close();
    await server.close();
  },
);

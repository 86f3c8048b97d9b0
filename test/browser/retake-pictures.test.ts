import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { heatPicture, PICTURE, pictureDigest } from "../../build/heat-picture.ts";
import { withPngText } from "../../build/png-text.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { chromiumPath } from "./open-browser.ts";

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

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nl } from "../../src/viz/text/nl.ts";
import { shortHeat } from "../odds/short-heat.ts";
import { madeUpLink } from "./made-up-link.ts";
import { chromiumPath, type OpenedPage, openBrowser } from "./open-browser.ts";
import { showView } from "./show-view.ts";

let browser: OpenedPage;

describe.skipIf(chromiumPath === null)(
  "the page on a telephone, in the longer words of Dutch",
  () => {
    beforeAll(async () => {
      browser = await openBrowser();
    });

    afterAll(async () => {
      await browser.close();
    });

    test("keeps to its width while races come in", async () => {
      const visited = await browser.open("", { width: 360, locale: "nl-NL" });
      const { page, close } = visited;
      try {
        await showView(page, "#field/beijing-2022-men-sf1", "field", nl);
        await page.locator(".run-line .numeric:not(:empty)").waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      } finally {
        await close();
      }
    });

    test("shows the whole of a long name and of the goal", async () => {
      const { happened: _, ...heat } = shortHeat();
      const name = "Antoine-Emmanuel Gélinas-Beaulieu";
      const entries = heat.entries.map((entry, k) =>
        k === 0 ? { ...entry, name, country: "CAN" } : entry,
      );
      const link = await madeUpLink("rink", { own: { ...heat, entries }, skater: name });
      const { page, close } = await browser.open(link, { width: 360, locale: "nl-NL" });
      try {
        await page.locator(".keypad").waitFor();
        const rooms = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLSelectElement>(".chip select")].map((select) => {
            const style = getComputedStyle(select);
            const context = document.createElement("canvas").getContext("2d")!;
            context.font = style.font;
            const { width } = context.measureText(select.selectedOptions[0]!.text);
            const { paddingLeft, paddingRight } = style;
            return select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - width;
          }),
        );
        expect(rooms).toHaveLength(2);
        for (const room of rooms) expect(room).toBeGreaterThanOrEqual(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      } finally {
        await close();
      }
    });
  },
);

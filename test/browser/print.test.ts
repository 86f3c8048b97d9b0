import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { en } from "../../src/viz/text/en.ts";
import { answered } from "./answered.ts";
import { madeUpLink } from "./made-up-link.ts";
import { chromiumPath, type OpenedPage, openBrowser } from "./open-browser.ts";
import { showView } from "./show-view.ts";

let browser: OpenedPage;

describe.skipIf(chromiumPath === null)("the page on paper", () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  test("is light, begins on the first sheet, is as wide as it, and has nothing to press", async () => {
    const { page, faults, close } = await browser.open(await madeUpLink(), { width: 1280 });
    try {
      await answered(page);
      for (const view of ["answer", "field", "what-if", "rink", "trust"] as const) {
        await showView(page, await madeUpLink(view), view, en);
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        await page.setViewportSize({ width: 688, height: 1000 });
        const seen = await page.evaluate(() => ({
          ground: getComputedStyle(document.documentElement).backgroundColor,
          width: document.documentElement.scrollWidth,
          top: document.querySelector("h1")!.getBoundingClientRect().top,
          pressed: [...document.querySelectorAll<HTMLElement>("button:not(.term)")]
            .filter((button) => button.checkVisibility())
            .map(({ textContent }) => textContent),
        }));
        expect(seen, view).toMatchObject({ ground: "rgb(255, 255, 255)", pressed: [] });
        expect(seen.width, view).toBeLessThanOrEqual(688);
        expect(seen.top, view).toBeLessThan(200);
        await page.emulateMedia({ media: "screen", colorScheme: "light" });
        await page.evaluate(() => dispatchEvent(new Event("afterprint")));
        await page.setViewportSize({ width: 1280, height: 800 });
      }
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const [, wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet)!;
      expect(Number(wide)).toBeLessThan(Number(high));
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  });
});

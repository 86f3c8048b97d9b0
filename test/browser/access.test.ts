import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { en } from "../../src/viz/text/en.ts";
import { advice, answered } from "./answered.ts";
import { audit } from "./audit.ts";
import { madeUpLink } from "./made-up-link.ts";
import { chromiumPath, type OpenedPage, openBrowser, type VisitedPage } from "./open-browser.ts";
import { showView } from "./show-view.ts";

let browser: OpenedPage;
/** One page that goes from part to part, as a reader does. */
let phone: VisitedPage;

describe.skipIf(chromiumPath === null)("the page for everybody", () => {
  beforeAll(async () => {
    browser = await openBrowser();
    phone = await browser.open(await madeUpLink(), { width: 360 });
  });

  afterAll(async () => {
    await browser.close();
  });

  test.each(["answer", "field", "race", "heat", "rink", "trust", "take", "what-if"] as const)(
    "fits 360 px without scrolling sideways and passes the accessibility audit: %s",
    async (view) => {
      const link =
        view === "heat" || view === "trust"
          ? `#${view}/beijing-2022-men-sf1`
          : await madeUpLink(view);
      const { page, faults } = phone;
      await showView(page, link, view, en);
      if (view === "answer") await answered(page);
      if (view === "field") await page.locator(".chart-place-matrix").waitFor();
      if (view === "trust") {
        await page.locator(".chart-reliability-diagram").first().waitFor();
        for (const summary of await page.locator("main .fold > summary").all())
          await summary.click();
      }
      if (view === "race") {
        await page.locator("canvas").waitFor();
        // While races arrive the one shown may be another in the middle of the audit.
        await page.waitForFunction(() => !document.querySelector("main progress, .is-old"));
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      expect(await audit(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  test("leads a keyboard from the skater to the verdict and on to the races", async () => {
    const { page, close } = await browser.open(await madeUpLink());
    try {
      await answered(page);
      const before = await advice(page).textContent();
      for (let k = 0; k < 40; k++) {
        await page.keyboard.press("Tab");
        const name = await page.evaluate(
          () => document.activeElement?.closest(".chip")?.textContent ?? "",
        );
        if (name.startsWith("Skater")) break;
      }
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction(
        (words) => document.querySelector("h1.advice")?.textContent !== words,
        before,
      );
      await answered(page);
      for (let k = 0; k < 60; k++) {
        await page.keyboard.press("Tab");
        const words = await page.evaluate(() => document.activeElement?.textContent ?? "");
        if (words === "Race") break;
      }
      await page.keyboard.press("Enter");
      await page.locator("canvas").waitFor();
    } finally {
      await close();
    }
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered } from "./answered.ts";
import { audit } from "./audit.ts";
import { madeUpLink } from "./made-up-link.ts";
import { chromiumPath, type OpenedPage, openBrowser } from "./open-browser.ts";

let browser: OpenedPage;

const bubble = (page: Page) => page.getByRole("tooltip");

/** Opens the answer at 360 px; reduced to what a phone has where it is one. */
async function onAnswer(look: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults, close } = await browser.open(await madeUpLink(), { width: 360 });
  try {
    await answered(page);
    await look(page);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
}

describe.skipIf(chromiumPath === null)("terms where they stand", () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  test("are explained under the pointer, which may go on to the explanation", async () => {
    await onAnswer(async (page) => {
      const word = page.locator("h1 .term").first();
      await word.hover();
      expect(await bubble(page).textContent()).toMatch(/^(intermediate sprint|sit in)/);
      expect(await word.getAttribute("aria-describedby")).toBe(
        await bubble(page).getAttribute("id"),
      );
      await bubble(page).hover();
      await page.waitForTimeout(400);
      expect(await bubble(page).isVisible()).toBe(true);
      await page.mouse.move(0, 0);
      await bubble(page).waitFor({ state: "hidden" });
    });
  });

  test("are explained in focus, until Escape", async () => {
    await onAnswer(async (page) => {
      const words = page.locator("h1 .term");
      await words.first().focus();
      const first = await bubble(page).textContent();
      await page.keyboard.press("Tab");
      expect(await bubble(page).textContent()).not.toBe(first);
      await page.keyboard.press("Escape");
      expect(await bubble(page).isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      expect(await bubble(page).isVisible()).toBe(true);
      await page.keyboard.press("Enter");
      expect(await bubble(page).isVisible()).toBe(false);
    });
  });

  test("are explained on a tap, every one inside the window and beside its word, and pass the audit", async () => {
    await onAnswer(async (page) => {
      const words = page.locator(".term:visible");
      const count = await words.count();
      expect(count).toBeGreaterThan(2);
      for (let k = 0; k < count; k++) {
        const word = words.nth(k);
        await word.click();
        const said = (await word.boundingBox())!;
        const told = (await bubble(page).boundingBox())!;
        expect(told.x, `left of ${k}`).toBeGreaterThanOrEqual(0);
        expect(told.x + told.width, `right of ${k}`).toBeLessThanOrEqual(360);
        const isBeside = told.y >= said.y + said.height || told.y + told.height <= said.y;
        expect(isBeside, `explanation ${k} covers its word`).toBe(true);
        await page.keyboard.press("Escape");
      }
      await words.first().click();
      expect(await audit(page)).toEqual([]);
      await page
        .locator("header")
        .first()
        .click({ position: { x: 2, y: 2 } });
      await bubble(page).waitFor({ state: "hidden" });
    });
  });
});

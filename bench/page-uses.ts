import type { Page } from "playwright-core";

/** Something that a reader does with the page, until what he asked for is there. */
export interface PageUse {
  name: string;
  use(page: Page): Promise<unknown>;
}

/** The page is open, in English, with a verdict; one after the other. */
export const pageUses: readonly PageUse[] = [
  {
    name: "another plan",
    async use(page) {
      await page.getByText("Plans", { exact: true }).click();
      await page.locator(".suggestions button").first().click();
      await page.waitForFunction(
        () => document.querySelectorAll(".chart-plan-ladder .row").length === 4,
      );
      await isDone(page);
    },
  },
  {
    name: "reasons",
    async use(page) {
      for (const fold of await page.locator("section:has(> #why) details > summary").all()) {
        await fold.click();
        await isDone(page);
      }
    },
  },
  {
    name: "what if",
    async use(page) {
      await page.getByRole("button", { name: "What if", exact: true }).click();
      await page.getByRole("button", { name: /wins sprint 1/ }).click();
      await page.waitForFunction(
        () => !/([\d,]+) of \1 races remain/.test(document.body.textContent ?? ""),
      );
      await isDone(page);
    },
  },
  {
    name: "film of a race",
    async use(page) {
      await page.getByRole("button", { name: "Race", exact: true }).click();
      await page.locator("canvas").waitFor();
      await page.getByRole("button", { name: "a lucky one" }).click();
      await page.getByRole("button", { name: "Play" }).click();
      await page.waitForTimeout(SOME_FILM);
      await page.getByRole("button", { name: "Pause" }).click();
      await isDone(page);
    },
  },
  {
    name: "following the heat",
    async use(page) {
      await page.getByRole("button", { name: "The real heat", exact: true }).click();
      await page.getByRole("button", { name: "Work out the odds through the race" }).click();
      await page.locator(".chart-lap-chances").waitFor();
      await isDone(page);
    },
  },
  {
    name: "report",
    async use(page) {
      await page.getByRole("button", { name: "Take away", exact: true }).click();
      const made = page.waitForEvent("download");
      await page.getByRole("button", { name: "Report in one file" }).click();
      await made;
    },
  },
];

/** ms */
const SOME_FILM = 3000;

/** Waits until nothing is being worked out any more. */
export const isDone = (page: Page) =>
  page.waitForFunction(
    () =>
      !document.querySelector("main progress, main .working") &&
      // What has just been unfolded holds nothing but its title.
      !document.querySelector("main details.fold[open] > summary:only-child") &&
      !document.querySelector("main")?.textContent?.includes("Loading"),
  );

import type { Page } from "playwright-core";

/** The sentence on top of the page. */
export const advice = (page: Page) => page.locator("h1.advice");

/** Waits until it is the verdict, in either language. */
export const answered = (page: Page) =>
  page.waitForFunction(() => {
    const words = document.querySelector("h1.advice")?.textContent ?? "";
    return !/^(So far|Skating|Tot nu toe|De eerste)/.test(words) && words !== "";
  });

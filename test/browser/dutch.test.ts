import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nl } from "../../src/viz/text/nl.ts";
import { englishIn } from "../viz/tell-tale-english.ts";
import { answered } from "./answered.ts";
import { madeUpLink } from "./made-up-link.ts";
import { chromiumPath, type OpenedPage, openBrowser, type VisitedPage } from "./open-browser.ts";
import { showView } from "./show-view.ts";

let browser: OpenedPage;
/** One page in Dutch that goes from part to part. */
let dutch: VisitedPage;

/**
 * All that a reader sees or is read out, and what is marked as English. Left out are code, names of people and rinks, and where
 * numbers are from: sources stay in their own words.
 */
const textsOn = (page: Page) =>
  page.evaluate(() => {
    const OUT = "code, pre, script, style, noscript, input, textarea, .source, .facts a";
    const isTold = (element: Element): boolean => element.closest(OUT) === null;
    const told = [document.title];
    const elements = [...document.body.querySelectorAll("*")].filter(isTold);
    for (const element of elements) {
      for (const name of ["aria-label", "aria-valuetext", "title", "placeholder", "alt"])
        told.push(element.getAttribute(name) ?? "");
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) told.push(node.textContent ?? "");
    }
    const marked = elements
      .filter((element) => element.getAttribute("lang") === "en")
      .map((element) => element.textContent ?? "");
    return { told: told.map((text) => text.trim()).filter((text) => text !== ""), marked };
  });

/** Goes to a part of the page and unfolds all of it. */
async function show(view: keyof typeof nl.views, link: string): Promise<Page> {
  const { page } = dutch;
  await showView(page, link, view, nl);
  return page;
}

async function unfold(page: Page): Promise<void> {
  for (let again = 0; again < 3; again++) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    await page.waitForTimeout(300);
  }
}

/** What of English is left; the button of the other language is in its own. */
async function englishOn(page: Page): Promise<string[]> {
  const { told, marked } = await textsOn(page);
  return [...englishIn(told), ...marked.filter((text) => text !== "EN")];
}

describe.skipIf(chromiumPath === null)("the page in Dutch", () => {
  beforeAll(async () => {
    browser = await openBrowser();
    dutch = await browser.open(await madeUpLink(), { locale: "nl-NL" });
  });

  afterAll(async () => {
    expect(dutch.faults).toEqual([]);
    await browser.close();
  });

  // Reasons are skated one after the other.
  test("answers without a word of English, reasons and editors unfolded", {
    timeout: 120_000,
  }, async () => {
    const plans = ["sit-in", "contest:sprint=1; if points>=3 defend"];
    const page = await show("answer", await madeUpLink("answer", { plans }));
    await answered(page);
    await unfold(page);
    for (const chart of ["plan-tree", "why-bars"])
      await page.locator(`.chart-${chart} tbody tr`).first().waitFor({ state: "attached" });
    expect(await englishOn(page)).toEqual([]);
    // What was answered before stands there until the new answer comes.
    const why = page.locator("p", { hasText: /^(Vergeleken met|Tussen) / });
    await why.filter({ hasText: "met 3 of meer punten: verdedig de punten" }).waitFor();
  });

  test.each(["field", "rink", "take", "what-if", "race"] as const)(
    "shows no word of English: %s",
    async (view) => {
      const page = await show(view, await madeUpLink(view));
      if (view === "race") await page.locator("canvas").waitFor();
      if (view === "rink")
        for (const key of [0, 1, 2]) await page.locator(".keypad button").nth(key).click();
      await page.waitForFunction(() => !document.querySelector("main progress, .is-old"));
      await unfold(page);
      expect(await englishOn(page)).toEqual([]);
    },
  );

  test("tells a real heat in Dutch, with what reports say of it", async () => {
    const page = await show("heat", "#heat/beijing-2022-men-sf1");
    await page.locator(".coach-choice button").first().click();
    await unfold(page);
    expect(await page.locator(".facts").textContent()).toContain(
      "Kramer valt aan met nog negen ronden te gaan",
    );
    expect(await englishOn(page)).toEqual([]);
  });

  test("says in Dutch how far to trust it; what people noted on a result stays as they wrote it", async () => {
    const page = await show("trust", "#trust/beijing-2022-men-sf1");
    await page.locator(".limits li").first().waitFor();
    await page.locator(".chart-reliability-diagram").first().waitFor();
    await unfold(page);
    const { told, marked } = await textsOn(page);
    const notes = marked.filter((text) => text !== "EN");
    for (const note of notes) expect(note).toMatch(/^sheet: /);
    expect(englishIn(told.filter((text) => !notes.includes(text)))).toEqual([]);
  });

  test("explains what is typed in English, and what is wrong with it", async () => {
    const page = await show("race", await madeUpLink("race"));
    const field = page.locator("input[name=condition]");
    await field.fill("a break stays away");
    await field.press("Enter");
    await page.getByText("Gelezen als: een ontsnapping blijft vooruit.").waitFor();
    await field.fill("2 or more falll");
    await field.press("Enter");
    await page.getByText("Bedoel je “2 or more fall”?").waitFor();
  });

  test("opens in the language that the page of a heat asks for", async () => {
    const { page, close } = await browser.open("?lang=nl#trust/beijing-2022-men-sf1");
    await page.getByRole("heading", { name: nl.trust.head }).waitFor();
    expect(page.url()).not.toContain("lang=");
    await close();
  });
});

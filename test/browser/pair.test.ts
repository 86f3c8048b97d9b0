import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shortHeat } from "../odds/short-heat.ts";
import { answered } from "./answered.ts";
import { audit } from "./audit.ts";
import { madeUpLink } from "./made-up-link.ts";
import { chromiumPath, type OpenedPage, openBrowser } from "./open-browser.ts";

let browser: OpenedPage;

/** The short heat with the first two of one country. */
function withTeam() {
  const { happened: _, ...heat } = shortHeat();
  return {
    ...heat,
    entries: heat.entries.map((entry, i) => (i < 2 ? { ...entry, country: "NED" } : entry)),
  };
}

describe.skipIf(chromiumPath === null)("plans of two who ride together", () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  test("are told for at least one, both, one and each, over the same races, with a table, on a phone", async () => {
    const own = withTeam();
    const [first, second] = own.entries.map(({ name }) => name);
    const link = await madeUpLink("answer", { own, skater: first! });
    const { page, faults, close } = await browser.open(link, { width: 360 });
    try {
      await answered(page);
      await page.getByText(`Together with ${second}`).click();
      const grid = page.locator(".chart-pair-grid");
      await grid.waitFor();
      const cells = grid.locator("tbody td");
      expect(await cells.count()).toBe(16);
      const countOf = (said: string) => Number(/\d+/.exec(said)![0]);
      const said: Record<string, string[]> = {};
      for (const whose of ["at least one", "both", "each alone"]) {
        await page.getByRole("button", { name: whose, exact: true }).click();
        await page.getByRole("button", { name: whose, exact: true, pressed: true }).waitFor();
        said[whose] = await cells.allTextContents();
      }
      for (const [k, either] of said["at least one"]!.entries()) {
        expect(either).toMatch(/^[<>~]?\d+ \(\d+–\d+\)/);
        expect(countOf(either)).toBeGreaterThanOrEqual(countOf(said.both![k]!));
        expect(said["each alone"]![k]).toMatch(/ \/ /);
      }
      await page.getByRole("button", { name: "at least one", exact: true }).click();
      await page.getByText(/^Best as counted, /).waitFor();
      expect(await grid.locator("[data-key][tabindex='0']").count()).toBe(1);
      await grid.locator("[data-key='0,0']").focus();
      await page.keyboard.press("ArrowRight");
      await grid.locator(".chart-words").getByText("Go for sprint 1").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      expect(await audit(page)).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  });

  test("are not asked for where nobody rides with our skater", async () => {
    const { page, close } = await browser.open(await madeUpLink());
    try {
      await answered(page);
      expect(await page.getByText(/^Together with/).count()).toBe(0);
    } finally {
      await close();
    }
  });
});

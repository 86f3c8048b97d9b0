import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shortHeat } from "../odds/short-heat.ts";
import { madeUpLink } from "./made-up-link.ts";
import { chromiumPath, type OpenedPage, openBrowser } from "./open-browser.ts";

let browser: OpenedPage;

/** The short heat with a made-up result: the first three of the start list have the sprint, all finish in its order. */
function withResult() {
  const heat = shortHeat();
  const ranking = heat.entries.map(({ name }, i) => ({
    name,
    place: i + 1,
    finishOrder: i + 1,
    sprintPoints: [[3, 2, 1][i] ?? 0],
    points: [63, 42, 21, 10, 6, 3][i]!,
    time: 150 + i,
    laps: 5,
    status: "FIN" as const,
    qualified: i < 3,
  }));
  return { ...heat, happened: { ranking } };
}

describe.skipIf(chromiumPath === null)("the odds through the real heat", () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  test("are drawn over the laps, and the race branches where somebody is told something else", async () => {
    const { page, faults, close } = await browser.open(
      await madeUpLink("heat", { own: withResult() }),
      { width: 360 },
    );
    try {
      await page.getByRole("button", { name: "Work out the odds through the race" }).click();
      await page.locator(".chart-lap-chances").waitFor();
      const from = page.getByRole("slider", { name: /^From/ });
      await from.waitFor();
      await from.focus();
      await page.keyboard.press("Home");
      expect(await from.getAttribute("aria-valuetext")).toBe("before the start");
      await page.getByRole("button", { name: "Skate it on both ways" }).click();
      const told = page.getByText(
        /^From \d+ to go: .* in .* of 100 as it was; told “.*”, in .* of 100\./,
      );
      await told.waitFor();
      expect(await told.textContent()).toMatch(
        /The order changes it by [+−]?\d+ in 100 \([+−]?\d+ to [+−]?\d+; sampling alone\)\.$/,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparePlans } from "../../src/odds/compare/compare-plans.ts";
import { encodeLink } from "../../src/viz/link.ts";
import { shortHeat } from "../odds/short-heat.ts";
import { advice, answered } from "./answered.ts";
import { madeUpLink, madeUpQuestion } from "./made-up-link.ts";
import { chromiumPath, type OpenedPage, openBrowser, type VisitedPage } from "./open-browser.ts";

let browser: OpenedPage;
const folder = mkdtempSync(join(tmpdir(), "massstart-taken-"));

/** Opens the page, lets a test look at it, and checks that nothing went wrong behind its back. */
async function visit(
  hash: string,
  look: (visited: VisitedPage) => Promise<void>,
  options?: Parameters<OpenedPage["open"]>[1],
): Promise<void> {
  const visited = await browser.open(hash, options);
  try {
    await look(visited);
    expect(visited.faults).toEqual([]);
  } finally {
    await visited.close();
  }
}

/** The verdict, not the first numbers. */
const VERDICT = /^(?!So far|Skating)[\s\S]*\./;

describe.skipIf(chromiumPath === null)("the page in a browser", () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test("opens with Kramer's heat, already answering, in workers", async () => {
    await visit("", async ({ page }) => {
      await page.locator(".chart-plan-ladder").waitFor();
      expect(await page.locator(".chip select").first().inputValue()).toBe("Sven Kramer");
      expect(await page.locator(".happened").textContent()).toContain(
        "won sprint 2 (3 points), 9th over the line",
      );
      expect(page.workers().length).toBeGreaterThanOrEqual(2);
      await page.getByRole("button", { name: "Stop here" }).click();
      await page.getByText("these are the races done so far").waitFor();
      expect(await page.locator(".chart-plan-ladder .row").count()).toBeGreaterThan(0);
    });
  });

  test("gives the answer and the digest of the library for the same seed", async () => {
    const asked = madeUpQuestion();
    const { skater, goal, plans, seed, races } = asked;
    const known = await comparePlans(asked.own!, { skater, goal, plans, seed, races: races! });
    await visit(await madeUpLink("take"), async ({ page }) => {
      expect(await page.locator("[data-digest]").getAttribute("data-digest")).toBe(known.digest);
      await page.getByRole("button", { name: "Answer", exact: true }).click();
      expect(await advice(page).textContent()).toBe(known.advice);
    });
  });

  test("answers anew when a plan is added, and takes it back", async () => {
    await visit(await madeUpLink(), async ({ page }) => {
      await answered(page);
      await page.getByText("Plans", { exact: true }).click();
      await page.getByLabel("Plan", { exact: true }).fill("attak:togo=3");
      await page.getByRole("button", { name: "Add a plan" }).click();
      expect(await page.locator("#plan-fault").textContent()).toContain("attack");
      await page.getByLabel("Plan", { exact: true }).fill("attack:togo=3");
      await page.getByRole("button", { name: "Add a plan" }).click();
      await page.waitForFunction(
        () => document.querySelectorAll(".chart-plan-ladder .row").length === 3,
      );
      await answered(page);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.waitForFunction(
        () => document.querySelectorAll(".chart-plan-ladder .row").length === 2,
      );
    });
  });

  test("makes a heat of a pasted start list, and names the line that it cannot read", async () => {
    await visit(await madeUpLink(), async ({ page }) => {
      await page.getByText("Own heat", { exact: true }).click();
      const list = page.getByLabel("Paste a start list");
      await list.fill("5, NED, Jorrit Bergsma\n5, BEL, Bart Swings");
      await page.getByRole("button", { name: "Use this list" }).click();
      expect(await page.locator(".own-heat .fault").textContent()).toMatch(
        /^start list: .*expected/,
      );
      await list.fill(
        "5, NED, jorrit bergsma\n7, BEL, Bart Swings\n8, ITA, Andrea Giovannini\n9, NED, Somebody New",
      );
      await page.getByLabel(/How many go through/).fill("2");
      await page.getByRole("button", { name: "Use this list" }).click();
      await page.getByText("Taken for granted").waitFor();
      const names = await page.locator(".chip select").first().locator("option").allTextContents();
      expect(names).toEqual([
        "Jorrit Bergsma, NED",
        "Bart Swings, BEL",
        "Andrea Giovannini, ITA",
        "Somebody New, NED",
      ]);
    });
  });

  test("says in one line what is wrong with a dropped file, and keeps the heat", async () => {
    await visit(await madeUpLink(), async ({ page }) => {
      await page.getByText("Own heat", { exact: true }).click();
      const bad = { ...shortHeat(), venue: { name: "Nowhere", altitude: "high", lapLength: null } };
      await page.locator("input[type=file]").setInputFiles({
        name: "heat.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(bad)),
      });
      expect(await page.locator(".own-heat .fault").textContent()).toBe(
        'heat.json: venue.altitude: expected a number from -500 to 5000, got "high"',
      );
      expect(await page.locator(".heat-choice select").inputValue()).toBe("own");
    });
  });

  test("keeps what happens apart from what is tried", async () => {
    await visit(await madeUpLink("what-if"), async ({ page }) => {
      const remain = page.getByText(/^[\d,]+ of [\d,]+ races remain/);
      await remain.waitFor();
      expect(await remain.textContent()).toMatch(/^([\d,]+) of \1 /);
      await page.getByRole("button", { name: /wins sprint 1/ }).click();
      await page.waitForFunction(
        () => !/([\d,]+) of \1 races remain/.test(document.body.textContent ?? ""),
      );
      await page.getByRole("columnheader", { name: "If we try it" }).waitFor();
      expect(await page.getByRole("heading", { name: "If it happens", exact: true }).count()).toBe(
        1,
      );
    });
  });

  test("works out first what somebody looks at: a race is there before the verdict that he has left", async () => {
    const link = await madeUpLink("answer", { races: 100_000 });
    await visit(link, async ({ page }) => {
      await page.locator(".chart-plan-ladder .row").first().waitFor();
      await page.getByRole("button", { name: "Race", exact: true }).click();
      await page.locator("canvas").first().waitFor();
      await page.getByRole("button", { name: "Answer", exact: true }).click();
      expect(await advice(page).textContent()).toMatch(/^(So far|Skating)/);
      await page.getByRole("button", { name: "Stop here" }).click();
    });
  });

  test("plays a race behind a number, pauses, and follows the scrubber", async () => {
    await visit(await madeUpLink("race"), async ({ page }) => {
      await page.getByRole("button", { name: "a lucky one" }).click();
      await page.getByRole("button", { name: "Play" }).click();
      await page.getByRole("button", { name: "Pause" }).click();
      const oval = page.locator("canvas");
      await oval.focus();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("Space");
      await page.getByRole("button", { name: "Pause" }).waitFor();
      await page.keyboard.press("Space");
      await page.getByRole("button", { name: "Play" }).waitFor();
      expect(await page.locator(".event-log li").count()).toBeGreaterThan(0);
      await page.locator(".event-log button").first().click();
    });
  });

  test("keeps the exact ledger at the rail, tap by tap, and through a reload", async () => {
    await visit("#rink/beijing-2022-men-sf1", async ({ page }) => {
      const tap = (name: string) => page.locator(".keypad button", { hasText: name }).click();
      for (const name of [
        "Silovs",
        "Swings",
        "Chung",
        "Kramer",
        "Morozov",
        "Malfatti",
        "Ichinohe",
        "Swings",
        "Quinn",
      ])
        await tap(name);
      const row = (name: string) => page.locator(".board tr", { hasText: name });
      await page.getByRole("button", { name: "Undo" }).last().click();
      await tap("Chung");
      expect(await row("Bart Swings").textContent()).toContain("SAFE");
      expect(await row("Sven Kramer").textContent()).toContain("TOP 7");
      await page.reload();
      await row("Bart Swings").getByText("SAFE").waitFor();
    });
  });

  test("restores the question of a link exactly, after a reload too, and lets nothing be injected", async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const changes = { skater: "Bart Swings", goal: "win", seed: evil, behaviour: { chase: 0.5 } };
    const link = `#trust/${await encodeLink({ heat: "beijing-2022-men-sf1", changes })}`;
    await visit(link, async ({ page }) => {
      await page.getByRole("heading", { name: "How far to trust it" }).waitFor();
      await page.getByRole("button", { name: "Take away" }).click();
      const field = page.getByLabel("Link to this question");
      await page.waitForFunction(
        (input) => (input as HTMLInputElement).value !== "",
        await field.elementHandle(),
      );
      const shared = await field.inputValue();
      await page.goto("about:blank");
      await page.goto(shared.replace("#take", "#answer"));
      await page.getByText("Assumptions").click();
      expect(await page.getByLabel(/^Seed/).inputValue()).toBe(evil);
      expect(await page.getByLabel("chases").inputValue()).toBe("0.5");
      expect(await page.locator(".chip select").first().inputValue()).toBe("Bart Swings");
      expect(await page.locator("img").count()).toBe(0);
    });
  });

  test("gives a report that opens from disk with the same numbers, and a card", async () => {
    await visit(await madeUpLink("take"), async ({ page, context }) => {
      const digest = await page.locator("[data-digest]").getAttribute("data-digest");
      const reported = page.waitForEvent("download");
      await page.getByRole("button", { name: "Report in one file" }).click();
      const path = join(folder, "report.html");
      await (await reported).saveAs(path);
      const carded = page.waitForEvent("download");
      await page.getByRole("button", { name: "Rink card" }).click();
      await (await carded).saveAs(join(folder, "card.html"));
      await page.getByRole("button", { name: "Answer", exact: true }).click();
      const said = (await advice(page).textContent())!;
      const fromDisk = await context.newPage();
      const faults: string[] = [];
      fromDisk.on("pageerror", (error) => faults.push(error.message));
      await fromDisk.goto(pathToFileURL(path).href);
      expect(await fromDisk.locator("body").textContent()).toContain(said);
      expect(await fromDisk.locator("main").textContent()).toContain(digest);
      expect(await fromDisk.locator(".chart-plan-ladder .row").count()).toBe(2);
      await fromDisk.goto(pathToFileURL(join(folder, "card.html")).href);
      expect(await fromDisk.locator(".advice").textContent()).toBe(said);
      expect(faults).toEqual([]);
    });
  });

  test("works out the odds from the sprints tapped, and explains its terms", async () => {
    await visit(await madeUpLink("rink"), async ({ page }) => {
      await page.locator(".keypad button").first().click();
      await page.locator(".keypad button").nth(1).click();
      await page.locator(".keypad button").nth(2).click();
      await page.getByRole("button", { name: "Work out the odds from here" }).click();
      await page.getByText(/^12 to go|^\d+ to go: as good as/).waitFor();
      await page.getByRole("button", { name: "races that agree" }).focus();
      expect(await page.getByRole("tooltip").textContent()).toContain(
        "independent simulated races",
      );
    });
  });

  test("shows how often chances came true, as pictures with their tables", async () => {
    await visit("#trust/beijing-2022-men-sf1", async ({ page }) => {
      const diagrams = page.locator(".chart-reliability-diagram");
      await diagrams.first().waitFor();
      expect(await diagrams.count()).toBe(3);
      expect(await diagrams.locator("circle").count()).toBeGreaterThan(12);
      const rows = diagrams.last().locator("tbody tr");
      expect(await rows.first().locator("th").textContent()).toBe("0–2");
      for (const row of await rows.all()) expect(await row.locator("td").count()).toBe(3);
      await page.getByText("Table and files").first().click();
      await page.getByRole("button", { name: "Table", exact: true }).first().click();
      expect(await diagrams.first().locator("table").isVisible()).toBe(true);
    });
  });

  test("tells of a link that cannot be read, and opens with the first heat", async () => {
    await visit("#answer/beijing-2022-men-sf1.AAAA", async ({ page }) => {
      await page.locator(".notice").first().waitFor();
      expect(await page.locator(".chip select").first().inputValue()).toBe("Sven Kramer");
    });
  });

  test("goes on without workers when they break down, and says so", async () => {
    const visited = await browser.open(await madeUpLink("rink"));
    const { page } = visited;
    try {
      await page.locator(".keypad").waitFor();
      for (const worker of page.workers())
        await worker.evaluate(() => {
          setTimeout(() => {
            throw new Error("broken on purpose");
          });
        });
      await page.getByRole("button", { name: "Answer", exact: true }).click();
      await page.getByText("The workers stopped").waitFor();
      await answered(page);
      expect(await advice(page).textContent()).toMatch(VERDICT);
    } finally {
      await visited.close();
    }
  });

  test("speaks Dutch where the browser does, and on demand", async () => {
    await visit(
      await madeUpLink(),
      async ({ page }) => {
        await answered(page);
        expect(await advice(page).textContent()).toMatch(/van de 100/);
        expect(await page.locator("html").getAttribute("lang")).toBe("nl");
        const said = (await advice(page).textContent())!;
        await page.getByRole("button", { name: "Meenemen", exact: true }).click();
        const carded = page.waitForEvent("download");
        await page.getByRole("button", { name: "Baankaart" }).click();
        await (await carded).saveAs(join(folder, "kaart.html"));
        const card = readFileSync(join(folder, "kaart.html"), "utf8");
        expect(card).toContain('<html lang="nl">');
        expect(card).toContain(said);
        expect(card).toContain("Wat eruit kwam");
        await page.getByRole("button", { name: "EN", exact: true }).click();
        expect(await page.locator("html").getAttribute("lang")).toBe("en");
      },
      { locale: "nl-NL" },
    );
  });

  test("works without network after the first visit", async () => {
    await visit(await madeUpLink(), async ({ page, context }) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await context.setOffline(true);
      await page.reload();
      await answered(page);
      expect(await advice(page).textContent()).toMatch(VERDICT);
    });
  });
});

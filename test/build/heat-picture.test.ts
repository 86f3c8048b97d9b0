import { readdirSync, readFileSync, statSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { heatPage } from "../../build/heat-page.ts";
import { heatPicture, PICTURE, pictureDigest } from "../../build/heat-picture.ts";
import { readPng, withPngText } from "../../build/png-text.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { englishIn } from "../viz/tell-tale-english.ts";

/**
 * Every heat has a picture for link previews, made of what is known of it today. Taken anew by
 * RETAKE_PICTURES=1 npx vitest run test/browser/retake-pictures.test.ts
 */
const { document } = new JSDOM("<!doctype html><body></body>").window;
const heats = readdirSync("scenarios")
  .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
  .map((file) => JSON.parse(readFileSync(`scenarios/${file}`, "utf8")) as Scenario);

describe.each(heats.map((heat) => [heat.id, heat] as const))("%s", (id, heat) => {
  test("has a picture that names it, of what is known of it now", () => {
    const { words, size } = readPng(readFileSync(`docs/previews/${id}.png`));
    expect(words).toEqual({
      Title: heat.title,
      Source: pictureDigest(heatPicture(heat, document)),
    });
    expect(size).toEqual([PICTURE.width, PICTURE.height]);
    expect(statSync(`docs/previews/${id}.png`).size).toBeLessThan(50_000);
  });

  test("has a page with its title, a sentence and its own picture", () => {
    const page = heatPage(heat, "https://example.org/massstart/");
    expect(page).toContain(`content="https://example.org/massstart/heat/${id}.png"`);
    expect(page).toContain(`<title>${heat.title}</title>`);
    expect(page).toMatch(/<meta name="description" content="\d+ starters, [^"]+\?"/);
    expect(heatPage(heat)).toContain(`content="${id}.png"`);
  });
});

test("the page of a heat is there in Dutch too, and each names the other", () => {
  const heat = heats.find(({ id }) => id === "beijing-2022-men-sf1")!;
  const [english, dutch] = [heatPage(heat), heatPage(heat, "", "nl")];
  expect(dutch).toContain('<html lang="nl">');
  expect(dutch).toContain("Olympische Winterspelen Peking 2022, massastart mannen, halve finale 1");
  expect(dutch).toMatch(
    /content="15 rijders, [^"]+, 19 februari 2022\. Sven Kramer: won tussensprint 2 /,
  );
  expect(dutch).toContain('hreflang="en" href="beijing-2022-men-sf1.html"');
  expect(english).toContain('hreflang="nl" href="beijing-2022-men-sf1.nl.html"');
  expect(dutch).toContain("?lang=nl#answer/beijing-2022-men-sf1");
  expect(englishIn([dutch.replace(/<[^>]*>/g, " ")])).toEqual([]);
});

test("no picture is of a heat that is not there", () => {
  const ids = heats.map(({ id }) => `${id}.png`).sort();
  expect(readdirSync("docs/previews").sort()).toEqual(ids);
});

test("a picture tells the name of its heat, its sprints and its winner, and nothing is cut off", () => {
  const heat = heats.find(({ id }) => id === "beijing-2022-men-final")!;
  const picture = heatPicture(heat, document);
  for (const said of ["Beijing 2022, men, final", "Sprint 1", "wins", "16 starters"])
    expect(picture).toContain(said);
  for (const each of heats) {
    const sheet = document.createElement("div");
    sheet.innerHTML = heatPicture(each, document);
    const timeline = sheet.querySelector("svg svg")!;
    const [y, height] = ["y", "height"].map((name) => Number(timeline.getAttribute(name))) as [
      number,
      number,
    ];
    expect(y + height, each.id).toBeLessThan(550);
  }
});

test("words put into a PNG are read again, and its pixels stay", () => {
  const png = readFileSync(`docs/previews/${heats[0]!.id}.png`);
  const twice = withPngText(png, { Comment: "once more" });
  expect(readPng(twice).words).toMatchObject({ Title: heats[0]!.title, Comment: "once more" });
  expect(twice.subarray(-100)).toEqual(png.subarray(-100));
});

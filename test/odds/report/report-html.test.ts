import { expect, test } from "vitest";
import { comparePlans } from "../../../src/odds/compare/compare-plans.ts";
import { pointsToGetThrough } from "../../../src/odds/cut/points-to-get-through.ts";
import { odds } from "../../../src/odds/odds.ts";
import { ofHundred } from "../../../src/odds/of-hundred.ts";
import { html } from "../../../src/odds/report/html.ts";
import type { Report } from "../../../src/odds/report/report.ts";
import { reportHtml } from "../../../src/odds/report/report-html.ts";
import { rinkCard } from "../../../src/odds/report/rink-card.ts";
import { skateField } from "../../../src/odds/report/skate-field.ts";
import { dutch } from "../../../src/odds/report/text/dutch.ts";
import { english } from "../../../src/odds/report/text/english.ts";
import { englishIn } from "../../viz/tell-tale-english.ts";
import { shortHeat } from "../short-heat.ts";

const TEMPLATE =
  "<html lang=<!--language-->><title><!--title--></title><main><!--body--></main><script type=json><!--data--></script>";
const RACES = 60;
const scenario = shortHeat();
const [me] = scenario.entries.map(({ name }) => name);
const run = { races: RACES, seed: "report" };
const comparison = await comparePlans(scenario, {
  skater: me!,
  goal: "qualify",
  plans: ["sit-in", "contest:sprint=1; if points>=3 defend"],
  races: 512,
  seed: "report",
});
const field = await skateField(scenario, run);
const report: Report = { scenario, comparison, ...field };
const page = reportHtml(TEMPLATE, report);

/** Texts of all cells of a page, as one reads them. */
const cellsOf = (text: string): string[] =>
  [...text.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
    cell!.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  );

test("odds and points to get through are those of runs of their own", async () => {
  const own = { odds: await odds(scenario, run), cut: await pointsToGetThrough(scenario, {}, run) };
  expect({ ...field.odds, elapsed: 0 }).toEqual({ ...own.odds, elapsed: 0 });
  expect(field.cut).toEqual(own.cut);
  expect((await skateField(shortHeat(null), run)).cut).toBeNull();
});

test("a report tells the numbers of its results, and holds them as JSON", () => {
  const cells = cellsOf(page);
  for (const { plan, chance } of comparison.plans) {
    expect(cells).toContain(plan);
    expect(cells).toContain(ofHundred(chance));
  }
  for (const { name, qualify, podium } of field.odds.skaters) {
    const at = cells.lastIndexOf(ofHundred(qualify!), cells.lastIndexOf(ofHundred(podium)));
    expect(cells).toContain(name);
    expect(at).toBeGreaterThan(0);
  }
  expect(page).toContain(comparison.advice);
  const data = /<script type=json>(.*)<\/script>/s.exec(page)![1]!;
  expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(report)));
});

test("a report says where it comes from and has a place for every chart", () => {
  const origin = [
    `model ${comparison.modelVersion}`,
    `digest ${comparison.scenarioDigest}`,
    `digest ${comparison.digest}`,
    `digest ${field.odds.digest}`,
    "<dd>report</dd>",
  ];
  for (const said of origin) expect(page).toContain(said);
  const charts = [...page.matchAll(/data-chart="(\w+)"/g)].map(([, chart]) => chart);
  expect(charts).toEqual(["plans", "cut", "needed", "places"]);
  const alone = reportHtml(TEMPLATE, { ...report, comparison: null, cut: null });
  expect(alone.match(/data-chart="\w+"/g)).toEqual(['data-chart="places"']);
});

test("no name, title or source can bring in a tag", () => {
  const nasty = "</script><img src=x>\" onload='x'";
  const swap = (text: string): string => text.replaceAll(me!, nasty);
  const hostile = JSON.parse(
    JSON.stringify({ ...report, scenario: { ...scenario, sources: [me], notes: [me] } }),
    (_, value) => (typeof value === "string" ? swap(value) : value),
  ) as Report;
  hostile.odds.title = nasty;
  const tags = (text: string) => text.match(/<\/?[a-z]+/g)?.filter((tag) => /img|script/.test(tag));
  expect(tags(reportHtml(TEMPLATE, hostile))).toEqual(["<script", "</script"]);
  const card = rinkCard(
    "<!--language--><!--title--><!--body-->",
    hostile.scenario,
    hostile.comparison!,
  );
  expect(tags(card)).toEqual([]);
});

test("a card has the plan asked for, what the rules make sure of, and no advice of its own", () => {
  const card = rinkCard(
    "<!--language--><!--title--><!--body-->",
    scenario,
    comparison,
    "contest:sprint=1; if points >= 3 defend",
  );
  expect(card).toContain(html`${comparison.advice}`.text);
  expect(card).toContain('<b>Go for sprint 1</b> <span class="moment">line with 2 to go</span>');
  expect(card).toContain("<i>with 3 or more points: </i><b>Keep the points</b>");
  expect(card).toContain("nobody named in the plan");
  expect(card).toContain("Points needed for the first 3");
  // The same for all points that one can win: only the first three over the line are sure, and nobody else can be.
  expect(card).toContain('<th scope="row">0 to 3</th><td>top 3</td><td>beyond place 3</td>');
  expect(field.cut!.byPoints.map(({ rules }) => rules.safe)).toEqual([3, 3, 3, 3]);
  expect(() =>
    rinkCard("<!--language--><!--title--><!--body-->", scenario, comparison, "sit-up"),
  ).toThrow("card-plan: expected one of the plans compared");
});

/** Every text of a dictionary that stands in it as it is told. */
const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((value) =>
    typeof value === "string" ? [value] : typeof value === "object" ? textsOf(value) : [],
  );

test("a Dutch report and card tell the same numbers, and no text in English", () => {
  const plain = { ...report, scenario: { ...scenario, notes: [], sources: [] } };
  const inDutch = reportHtml(TEMPLATE, plain, dutch, "Ga voor tussensprint 1.").split(
    "<script",
  )[0]!;
  const card = rinkCard(
    "<!--language--><!--title--><!--body-->",
    scenario,
    comparison,
    undefined,
    dutch,
    "Ga voor tussensprint 1.",
  );
  const numbers = (text: string) => cellsOf(text).filter((cell) => /^[~<>]?\d+ \(/.test(cell));
  expect(numbers(inDutch).length).toBeGreaterThan(20);
  expect(numbers(inDutch)).toEqual(numbers(page.split("<script")[0]!));
  const own = new Set(textsOf(dutch));
  const foreign = textsOf(english).filter((text) => text.length > 5 && !own.has(text));
  expect(foreign.length).toBeGreaterThan(40);
  for (const said of [inDutch, card]) {
    expect(said).toContain("Ga voor tussensprint 1.");
    for (const text of foreign) expect(said).not.toContain(`>${text}<`);
  }
});

test("report and card in Dutch show no English but plans as they are written, sources and what people noted on a result", () => {
  const advice = "Blijf in het peloton en sprint.";
  const pages = [
    reportHtml(TEMPLATE, report, dutch, advice),
    rinkCard(
      TEMPLATE,
      scenario,
      comparison,
      "contest:sprint=1; if points>=3 defend",
      dutch,
      advice,
    ),
  ];
  const own = [...scenario.sources, ...comparison.plans.map(({ plan }) => plan)];
  for (const page of pages) {
    const texts = page
      .replace(/<script.*?<\/script>/gs, "")
      .split(/<[^>]*>/)
      .flatMap((text) => text.replaceAll("&gt;", ">").split(" · "))
      .map((text) => text.trim())
      .filter((text) => !own.includes(text) && !text.startsWith("sheet: "));
    expect(englishIn(texts)).toEqual([]);
  }
});

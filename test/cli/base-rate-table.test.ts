import { expect, it } from "vitest";
import { type BaseRateAnswer, baseRateJson } from "../../src/cli/base-rate-json.ts";
import { foundList, type Listing } from "../../src/cli/base-rate-list.ts";
import { baseRateTable } from "../../src/cli/base-rate-table.ts";
import { baseRate } from "../../src/history/base-rate.ts";
import type { ConditionalOdds } from "../../src/odds/conditional-odds.ts";
import { parseSkaterCondition } from "../../src/odds/parse-skater-condition.ts";
import { bareSheet } from "../history/bare-sheet.ts";

/** A winner, one without a name who may have been second or third, one of whom nothing is told, one who stopped. */
const sheet = bareSheet([
  { name: "Anna", status: "FIN", finishOrder: 1, place: 1, sprintPoints: [0, 2] },
  { status: "FIN", finishPoints: 10, sprintPoints: [3, null] },
  { name: "Carla", status: "FIN" },
  { name: "Dora", status: "DNF", place: 4, laps: 3, sprintPoints: [2, 0], struck: true },
]);

function answerTo(condition: string, ...then: string[]): BaseRateAnswer {
  const question = {
    condition: parseSkaterCondition(condition, "condition"),
    outcomes: then.map((text) => parseSkaterCondition(text, "then")),
  };
  const real = baseRate([sheet], question);
  return { question, isUsual: false, sheets: 1, isChosen: false, real, simulated: null };
}
const rows = (answer: BaseRateAnswer, listing: Listing) =>
  foundList(answer, listing)[0]!
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/));

it("lists skaters with ranges for what may have been, and a question mark for what is not told", () => {
  expect(rows(answerTo("started", "won sprint 2"), "skaters")).toEqual([
    ["race", "skater", "sprints", "points", "over the line", "ranked", "through", "won sprint 2"],
    ["bare", "Anna", "0 2", "2", "1", "1", "no"],
    ["bare", "(not known)", "3 ?", "3-6", "2", "2-3", "?"],
    ["bare", "Carla", "? ?", "0-4", "2-3", "2-3", "?"],
    ["bare", "Dora", "2 0", "struck: 2", "-", "4", "no"],
  ]);
});
it("lists races with how many, and of how many nobody tells", () => {
  const races = rows(answerTo("started", "won sprint 2", "won", "went through"), "races");
  expect(races).toEqual([
    ["race", "skaters", "won sprint 2", "won the race", "went through"],
    ["bare", "4", "0 (2 ?)", "1"],
  ]);
});
it("lists nothing where nobody was found or nothing is wanted", () => {
  expect(foundList(answerTo("lapped"), "skaters")).toEqual([]);
  expect(foundList(answerTo("started"), "nothing")).toEqual([]);
});
it("gives no chance for what was never asked, and says how the statements are to be read", () => {
  const text = baseRateTable(answerTo("lapped, outside the first two", "won"));
  expect(text).toMatch(/\nof all starters +0 of 3 +<1 \(0-56\) +1 +1 +0 of 0\nof those\n/);
  expect(text).toMatch(/\n {2}won the race +0 of 0 +- +0 +0 +0 of 0\n/);
  expect(text).toContain("Who did not finish is outside the first over the line.");
  expect(text).not.toContain("Points are");
});
it("a run that was stopped says so, and an outcome that the heat cannot have has no share", () => {
  const answer = answerTo("started", "won sprint 2");
  const share = { of: 12, count: 3, chance: { p: 0.25, low: 0.2, high: 0.3 } };
  const odds: ConditionalOdds = {
    scenario: "x",
    title: "Some heat",
    scenarioDigest: "a",
    rules: { preset: "isu-2022", laps: 8, sprints: [], finishPoints: [3, 1], qualifiers: 2 },
    seed: "s",
    races: 3,
    modelVersion: 1,
    programVersion: "1",
    behaviour: null,
    digest: "d",
    stopped: true,
    intervals: { level: 0.95, method: "", holds: "" },
    all: { met: share, outcomes: [null] },
    skaters: [],
  };
  const simulated = { odds, skater: null };
  const text = baseRateTable({ ...answer, simulated }, "nothing");
  expect(text).toContain("\n3 races (stopped early), seed s, model 1, digest d\n");
  expect(text).toMatch(/\nof all starters +4 of 4 .* 25 \(20-30\)\n/);
  expect(text).toMatch(/\n {2}won sprint 2 +0 of 2 [^\n]* of 0\n/);
});
it("JSON holds null for who never came to the line, as for what is not known", () => {
  const { real } = JSON.parse(baseRateJson(answerTo("did not finish")));
  expect(real.found[0].starters[0]).toMatchObject({
    name: "Dora",
    finishOrder: null,
    behind: null,
    finished: false,
    sprintPoints: [2, 0],
    struck: true,
  });
});

import { describe, expect, it } from "vitest";
import { describeSkaterCondition } from "../../src/odds/describe-skater-condition.ts";
import { parseSkaterCondition } from "../../src/odds/parse-skater-condition.ts";
import { plainWords } from "../../src/odds/plain-words.ts";
import { skaterPhrases } from "../../src/odds/skater-phrases.ts";
import { checkProperty } from "../properties/check-property.ts";
import { someCondition } from "./some-condition.ts";

const read = (text: string) => parseSkaterCondition(text, "condition");
const meaning = (text: string) => describeSkaterCondition(read(text));

describe("parseSkaterCondition", () => {
  it.each([
    ["scored 3", "scored exactly 3 points in the intermediate sprints"],
    [
      "Scored three points in the intermediate sprints",
      "scored exactly 3 points in the intermediate sprints",
    ],
    ["scored 3 or more", "scored at least 3 points in the intermediate sprints"],
    ["3+ points", "scored at least 3 points in the intermediate sprints"],
    ["scored fewer than two", "scored at most 1 point in the intermediate sprints"],
    ["no points", "scored no points in the intermediate sprints"],
    ["didn't score", "did not score in the intermediate sprints"],
    ["scored 2 in the first sprint", "scored exactly 2 points in sprint 1"],
    ["wins the second sprint", "won sprint 2"],
    ["won two sprints", "won exactly 2 sprints"],
    ["won no sprint", "won exactly 0 sprints"],
    ["outside the first six", "outside the first 6 over the line"],
    ["in the top 6 over the line", "among the first 6 over the line"],
    ["was 9th over the line", "place 9 over the line"],
    ["seventh to ninth over the line", "places 7 to 9 over the line"],
    ["ranked 1-8", "ranked in the first 8"],
    ["ranked first three", "ranked in the first 3"],
    ["reached the podium", "ranked in the first 3"],
    ["ranked 9th or worse", "ranked in place 9 or later"],
    ["not ranked top 8", "ranked outside the first 8"],
    ["won", "won the race"],
    ["qualified", "went through"],
    ["did not go through", "did not go through"],
    ["DNF", "did not finish"],
    ["Five seconds or more behind", "5 s or more behind the winner"],
    ["more than 5s behind the winner", "5.001 s or more behind the winner"],
    ["within one second of the winner", "within 1 s of the winner"],
    ["2–5 s behind the winner", "2 to 5 s behind the winner"],
    ["falls", "fell"],
    ["does not fall", "did not fall"],
    ["leads at the bell", "led at the bell"],
    ["goes for the second sprint", "went for sprint 2"],
    ["didn't go for the last sprint", "did not go for the last sprint"],
    ["won sprint 1 and won", "won sprint 1, won the race"],
  ])("reads %s as: %s", (text, words) => expect(meaning(text)).toBe(words));

  it("tells points of all sprints from points of one, and over the line from the ranking", () => {
    expect(read("scored 3, outside the first six")).toEqual([
      { about: "points", sprint: "all", range: { least: 3, most: 3 }, denied: false },
      { about: "line", range: { least: 1, most: 6 }, denied: true },
    ]);
    expect(read("scored 3 in sprint 2, ranked outside the first six")).toEqual([
      { about: "points", sprint: 2, range: { least: 3, most: 3 }, denied: false },
      { about: "place", range: { least: 1, most: 6 }, denied: true },
    ]);
  });
  it("takes a double denial back", () => {
    expect(read("not outside the first six")).toEqual(read("among the first six"));
  });
  it.each(skaterPhrases.map(({ example }) => example))("reads its own example: %s", (example) => {
    expect(read(meaning(example))).toEqual(read(example));
  });
  it("reads its own description of any condition as the same", () =>
    checkProperty(someCondition, 2000, (condition) => {
      expect(read(describeSkaterCondition(condition))).toEqual(condition);
    }));
});

describe("a phrase that is not understood", () => {
  const known =
    'known are "scored 3", "won sprint 1", "outside the first six", "ranked 1-8", "went through" and others';
  it.each([
    ["scord 3", 'something said of a skater, got "scord 3" (did you mean "scored 3"?)'],
    [
      "scored 3, outsid the first six",
      'something said of a skater, got "outsid the first six" (did you mean "outside the first six"?)',
    ],
    ["wonn", 'something said of a skater, got "wonn" (did you mean "won"?)'],
    ["smiled at the crowd", `something said of a skater, got "smiled at the crowd" (${known})`],
    ["", `something said of a skater, got nothing (${known})`],
    ["scored 3,", `something said of a skater, got nothing (${known})`],
    [
      "finished 9th",
      'something said of a skater, got "finished 9th" (say "ranked 9th", which counts points, or "9th over the line")',
    ],
    [
      "5 s behind the winner",
      'something said of a skater, got "5 s behind the winner" (say "5 s or more behind the winner" or "within 5 s of the winner")',
    ],
    ["won sprint 0", 'a sprint from 1, got "won sprint 0"'],
    ["outside the first zero", 'a place from 1, got "outside the first zero"'],
    ["ranked 8-1", 'the smaller number first, got "ranked 8-1"'],
    ["scored fewer than 0", 'a number above 0, got "scored fewer than 0"'],
  ])("is refused in one line: %s", (text, message) => {
    expect(() => read(text)).toThrow(new Error(`condition: expected ${message}`));
  });
});

it("plainWords says the same in one way", () => {
  expect(plainWords("Was the 2nd, two seconds or more")).toBe("#2, at least 2 s");
  expect(plainWords("in the second sprint")).toBe("in #2 sprint");
  expect(plainWords("7th - 9th")).toBe("#7 to #9");
});

import { describe, expect, it } from "vitest";
import { describeRaceCondition } from "../../../src/odds/given/describe-race-condition.ts";
import { parseRaceCondition } from "../../../src/odds/given/parse-race-condition.ts";
import { racePhrases } from "../../../src/odds/given/race-phrases.ts";
import { checkProperty } from "../../properties/check-property.ts";
import { someRaceCondition } from "./some-race-condition.ts";

const names = ["Sven Kramer", "Bart Swings", "Antoine Gélinas-Beaulieu", "Kim Min-seok"];
const read = (text: string) => parseRaceCondition(text, names, "--given");
const meaning = (text: string) => describeRaceCondition(read(text));

describe("parseRaceCondition", () => {
  it.each([
    ["Sven Kramer wins sprint 2", "Sven Kramer won sprint 2"],
    ["kramer scores in the first sprint", "Sven Kramer scored in sprint 1"],
    ["gelinas goes through", "Antoine Gélinas-Beaulieu went through"],
    ["Kramer is among the first six", "Sven Kramer was among the first 6 over the line"],
    ["Bart Swings falls", "Bart Swings fell"],
    ["Swings does not fall", "Bart Swings did not fall"],
    [
      "Swings scores 3 points or more",
      "Bart Swings scored at least 3 points in the intermediate sprints",
    ],
    ["break of 2 or more stays away", "a break of at least 2 skaters stays away"],
    ["no break stays away", "no break stays away"],
    ["a break stays away", "a break stays away"],
    ["cut needs 4 points", "the cut needs exactly 4 points"],
    ["the cut is 2 or fewer points", "the cut needs at most 2 points"],
    ["fewer than 10 finish", "at most 9 skaters finish"],
    ["7 or more skaters score", "at least 7 skaters score in the sprints"],
    ["somebody falls", "somebody fell"],
    ["nobody wins two sprints", "nobody won exactly 2 sprints"],
    ["everybody finishes", "everybody finished"],
    ["not everybody finishes", "not everybody finished"],
    [
      "Kramer wins sprint 2 and goes through",
      "Sven Kramer won sprint 2 and Sven Kramer went through",
    ],
    [
      "Kramer wins sprint 2, is not lapped",
      "Sven Kramer won sprint 2 and Sven Kramer was not lapped",
    ],
    [
      "Kramer wins or Swings wins and Kim falls",
      "Sven Kramer won the race or (Bart Swings won the race and Kim Min-seok fell)",
    ],
    [
      "(Kramer wins OR Swings wins) And Not Kim falls",
      "(Sven Kramer won the race or Bart Swings won the race) and not Kim Min-seok fell",
    ],
    ["((Kramer wins))", "Sven Kramer won the race"],
    ['"Kim Min-seok" ranked 9th or better', "Kim Min-seok was ranked in the first 9"],
  ])("reads %s as: %s", (text, words) => expect(meaning(text)).toBe(words));

  it.each(racePhrases.map(({ example }) => example))("reads its own example: %s", (example) => {
    expect(read(meaning(example))).toEqual(read(example));
  });
  it("takes a name with words of the language in quotes", () => {
    const odd = ["Ann (and) Or", "Bo"];
    const said = parseRaceCondition('"Ann (and) Or" wins and Bo falls', odd, "--given");
    expect(describeRaceCondition(said)).toBe('"Ann (and) Or" won the race and Bo fell');
    expect(parseRaceCondition(describeRaceCondition(said), odd, "--given")).toEqual(said);
  });
  it("reads its own description of any condition as the same", () =>
    checkProperty(someRaceCondition(names), 2000, (condition) => {
      expect(read(describeRaceCondition(condition))).toEqual(condition);
    }));
});

describe("a condition that is not understood", () => {
  const known =
    'known are "<skater> wins sprint 2", "<skater> falls", "break of 2 or more stays away", "cut needs 4 points", "fewer than 10 finish" and others';
  it.each([
    ["", "expected a condition, got nothing"],
    ["  ", "expected a condition, got nothing"],
    ["Sven Kremer wins sprint 2", 'unknown skater "Sven Kremer" (did you mean Sven Kramer?)'],
    ["Jan Blokhuijsen falls", 'unknown skater "Jan Blokhuijsen"'],
    [
      "Kramer wons sprint 2",
      'expected something said of a skater, got "wons sprint 2" (did you mean "won sprint 2"?)',
    ],
    [
      "Kramer",
      'expected something said of a skater, got nothing (known are "scored 3", "won sprint 1", "outside the first six", "ranked 1-8", "went through" and others)',
    ],
    [
      "brake of 2 or more stays away",
      'expected something that can happen, got "brake of 2 or more stays away" (did you mean "break of 2 or more stays away"?)',
    ],
    ["it rains", `expected something that can happen, got "it rains" (${known})`],
    ["wins sprint 2", 'expected a skater before "wins sprint 2", got none'],
    ["somebody wins and falls", 'expected a skater before "falls", got none'],
    ["(Kramer wins", "expected a ) for the ( at character 1, got the end"],
    ["Kramer wins)", "expected a ( for the ) at character 12, got none"],
    ["()", 'expected a condition, got ")" at character 2'],
    ["Kramer wins and", "expected a condition, got the end"],
    ["or Kramer wins", 'expected a condition, got "or" at character 1'],
    ["not", "expected a condition, got the end"],
    ["(Kramer wins) (Swings wins)", 'expected "and" or "or", got "(" at character 15'],
    ["(Kramer wins (Swings wins))", 'expected "and" or "or", got "(" at character 14'],
    [
      "Kramer wins, Swings falls or Kim falls",
      'expected brackets where a comma meets "or", got none',
    ],
    ['"Kramer wins', 'expected a closing " for the one at character 1'],
    ["Kramer ranked 8-1", 'expected the smaller number first, got "ranked 8-1"'],
    ["Kramer wins sprint 0", 'expected a sprint from 1, got "wins sprint 0"'],
  ])("is refused in one line: %s", (text, message) => {
    expect(() => read(text)).toThrow(new Error(`--given: ${message}`));
  });
  it("a part of a name that two have is refused with both", () => {
    expect(() => parseRaceCondition("Kim falls", ["Kim A", "Kim B"], "--given")).toThrow(
      '--given: expected one skater, got "Kim" that fits Kim A, Kim B',
    );
  });
});

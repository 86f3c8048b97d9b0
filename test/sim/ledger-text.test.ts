import { describe, expect, it } from "vitest";
import { readSituation } from "../../src/sim/ledger-text.ts";
import { resolveRules } from "../../src/sim/rules.ts";

const rules = resolveRules("isu-2022");
const names = [
  "Bart Swings",
  "Haralds Silovs",
  "Chung Jae-won",
  "Sven Kramer",
  "Dmitry Morozov",
  "Michele Malfatti",
  "Antoine Gélinas-Beaulieu",
];
const read = (sprints?: string, points?: string) => readSituation(names, rules, sprints, points);
const totals = (sprints?: string, points?: string) =>
  Object.fromEntries(
    read(sprints, points)
      .standings.filter((s) => s.points > 0)
      .map((s) => [s.name, s.points]),
  );

it("nothing said is the start: nobody has points and all sprints are to come", () => {
  expect(read()).toMatchObject({ sprintsLeft: [0, 1, 2], unknownPoints: 0, unknownSprints: [] });
  expect(totals()).toEqual({});
});

describe("--sprints", () => {
  it("two sprints of Beijing 2022 by surname", () => {
    const text = "Silovs, Swings, Chung; Kramer, Morozov, Malfatti";
    expect(totals(text)).toEqual({
      "Haralds Silovs": 3,
      "Bart Swings": 2,
      "Chung Jae-won": 1,
      "Sven Kramer": 3,
      "Dmitry Morozov": 2,
      "Michele Malfatti": 1,
    });
    expect(read(text).sprintsLeft).toEqual([2]);
  });
  it("points of one skater in several sprints add up, accents and case do not count", () => {
    expect(totals("gelinas, swings, kramer; GÉLINAS, chung, Swings")).toMatchObject({
      "Antoine Gélinas-Beaulieu": 6,
      "Bart Swings": 3,
    });
  });
  it("a dash is a sprint still to come", () => {
    expect(read("-; Kramer, Swings, Chung").sprintsLeft).toEqual([0, 2]);
  });
  it("a question mark, or nobody at the end, is somebody unknown", () => {
    const situation = read("?, Swings, Chung; Kramer; ?");
    expect(situation.sprintsLeft).toEqual([]);
    expect(situation.unknownPoints).toBe(3 + 3 + 6);
    expect(situation.unknownSprints).toEqual([
      { lap: 4, points: [3] },
      { lap: 8, points: [2, 1] },
      { lap: 12, points: [3, 2, 1] },
    ]);
  });
  it.each([
    ["Kramr", '--sprints: unknown skater "Kramr" (did you mean Sven Kramer?)'],
    [
      "m",
      '--sprints: expected one skater, got "m" that fits Sven Kramer, Dmitry Morozov, Michele Malfatti',
    ],
    ["Kramer, Kramer", "--sprints: expected Sven Kramer once in sprint 1, got twice"],
    ["Kramer,, Swings", "--sprints: expected a skater, ? or - in sprint 1, got nothing"],
    ["?, ?, ?, Kramer", "--sprints: expected at most 3 skaters in sprint 1, got 4"],
    ["?;?;?;?", "--sprints: expected at most 3 sprints, got 4"],
  ])("%s is refused", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe("--points", () => {
  it("goes before what the sprints say", () => {
    expect(totals("Silovs, Swings, Chung", "Silovs=0, Kramer=3")).toEqual({
      "Bart Swings": 2,
      "Chung Jae-won": 1,
      "Sven Kramer": 3,
    });
  });
  it("is no less than what the sprints named give, but for points struck", () => {
    expect(() => totals("Kramer, Swings, Chung", "Kramer=1")).toThrow(
      "--points: expected at least 3 for Sven Kramer, from the sprints named, or 0 where they were struck, got 1",
    );
    expect(totals("Kramer, Swings, ?", "Kramer=3")).toMatchObject({ "Sven Kramer": 3 });
  });
  it("alone takes as few sprints to be skated as can have paid so much", () => {
    expect(read("", "Kramer=3, Swings=2").sprintsLeft).toEqual([1, 2]);
    expect(read("", "Kramer=3, Swings=3, Chung=1").sprintsLeft).toEqual([2]);
    expect(read("", "Kramer=3, Swings=2")).toMatchObject({ unknownPoints: 1, unknownSprints: [] });
  });
  it("with sprints left unnamed says how many are skated", () => {
    expect(read("?;?;?", "Kramer=3").sprintsLeft).toEqual([]);
  });
  it.each([
    ["Kramer", '--points: expected name=points, got "Kramer"'],
    ["Kramer=x", '--points: expected name=points, got "Kramer=x"'],
    ["Kramer=1, sven=2", "--points: expected Sven Kramer once, got twice"],
    ["Kramr=1", '--points: unknown skater "Kramr" (did you mean Sven Kramer?)'],
    ["Kramer=19", "--points: expected at most 18 points in all sprints so far, got 19"],
  ])("%s is refused", (text, message) => {
    expect(() => read("", text)).toThrow(message);
  });
});

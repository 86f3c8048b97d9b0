import { describe, expect, it } from "vitest";
import { columnOf, factOf, knownHeaders } from "../../src/history/column-headers.ts";

describe("columnOf", () => {
  it.each([
    ["Rank", "place"],
    ["Pos.", "place"],
    ["Skater", "name"],
    ["Last name", "surname"],
    ["NOC", "country"],
    ["Nat", "country"],
    ["Bib", "helmet"],
    ["Helmet No", null],
    ["Start number", "helmet"],
    ["Time [s]", "time"],
    ["Total points", "points"],
    ["Points (total)", "points"],
    ["sprint points", "sprintPoints"],
    ["sprintPoints", "sprintPoints"],
    ["SP1", "sprint1"],
    ["Sprint 2", "sprint2"],
    ["s3 pts", "sprint3"],
    ["Diff", "gap"],
    ["Remarks", "note"],
    ["Q", "qualified"],
    ["Club", null],
    ["", null],
    ["constructor", null],
  ])("takes %j for %s", (header, column) => {
    expect(columnOf(header)).toBe(column);
  });
  it("knows what it says it knows", () => {
    for (const header of knownHeaders.replace(", …", "").split(/[/,] ?/)) {
      expect([header, columnOf(header)]).not.toEqual([header, null]);
    }
  });
});

describe("factOf", () => {
  it.each([
    ["Date", "date"],
    ["rink", "venue"],
    ["Event", "title"],
    ["lap length", "lapLength"],
    ["finish points", "finishPoints"],
    ["weather", null],
  ])("takes %j for %s", (key, fact) => {
    expect(factOf(key)).toBe(fact);
  });
});

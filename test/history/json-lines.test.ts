import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonLines } from "../../src/history/json-lines.ts";

const text = `{
  "laps": 16,
  "skaters": [
    { "name": "A, \\"]", "points": [3, 0,
      1] },

    { "name": "B" }
  ]
}
`;

describe("jsonLines", () => {
  it.each([
    [[], 1],
    [["laps"], 2],
    [["skaters"], 3],
    [["skaters", 0, "name"], 4],
    [["skaters", 0, "points", 1], 4],
    [["skaters", 0, "points", 2], 5],
    [["skaters", 1], 7],
    [["skaters", 1, "name"], 7],
  ])("tells where %j begins", (path, line) => {
    expect(jsonLines(text)(path)).toBe(line);
  });
  it("tells the line of what is around a missing key", () => {
    expect(jsonLines(text)(["skaters", 1, "time"])).toBe(7);
    expect(jsonLines(text)(["date"])).toBe(1);
  });
  it("is not led astray by brackets, commas and colons in texts, or a byte-order mark", () => {
    const tricky = '\uFEFF{"a": "},]:\\\\",\n"b": ["[", {}, [],\n7]}';
    const line = jsonLines(tricky);
    expect([line(["b"]), line(["b", 3])]).toEqual([2, 3]);
  });
  it.each(readdirSync("data/races").slice(0, 6))("finds every starter of %s", (file) => {
    const sheet = readFileSync(`data/races/${file}`, "utf8");
    const lines = sheet.split("\n");
    const line = jsonLines(sheet);
    const { skaters } = JSON.parse(sheet) as { skaters: { name: string }[] };
    skaters.forEach(({ name }, i) => {
      expect(lines[line(["skaters", i, "name"]) - 1]).toContain(JSON.stringify(name));
    });
  });
});

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { importCommand } from "../../src/cli/import-command.ts";
import { readScenarioFile } from "../../src/cli/read-scenario-file.ts";
import { readCheckedSheet } from "../../src/history/read-checked-sheet.ts";

const folder = mkdtempSync(join(tmpdir(), "import-"));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const out = join(folder, "out.json");

/** What the command prints: the result, and what it says beside it. */
async function printed(...words: string[]): Promise<{ result: string; said: string[] }> {
  let result = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    result += text;
    return true;
  });
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  importCommand(program);
  await program.parseAsync(["import", ...words], { from: "user" });
  return { result, said: error.mock.calls.map(([line]) => String(line)) };
}

afterEach(() => vi.restoreAllMocks());

const RESULT = `Rank;Skater;NOC;Total;Time
1;ULEKLEIV Kristian;NOR;60;7:56,67
2;SWINGS Bart;BEL;44;+0,07
3;NING Zhongyan;CHN;20;+0,08
`;

describe("massstart import --as sheet", () => {
  it("prints a sheet that may be used, and what it took for granted", async () => {
    const { result, said } = await printed(file("My race (1).csv", RESULT), "--as", "sheet");
    const { sheet, warnings } = readCheckedSheet(result, "x.json");
    expect(warnings).toEqual([]);
    expect(sheet).toMatchObject({ id: "my-race-1", sources: ["My race (1).csv"], gender: "men" });
    expect(sheet.skaters.map(({ name, time }) => [name, time])).toEqual([
      ["Kristian Ulekleiv", 476.67],
      ["Bart Swings", 476.74],
      ["Ning Zhongyan", 476.75],
    ]);
    expect(JSON.parse(result).completeness).toBe(
      "order over the line and finish points from the times",
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^massstart: .*csv: rules: none given, took isu-worldcup-2025 \(/);
  });
  it("puts what is said on the command line before what the file says", async () => {
    const path = file("a.csv", `# date: 2020-01-01\n${RESULT}`);
    const options = ["--date", "2022-02-19", "--title", "Olympic Winter Games, semifinal 1"];
    const { result } = await printed(path, "--as", "sheet", ...options, "--venue", "Beijing");
    expect(JSON.parse(result)).toMatchObject({
      date: "2022-02-19",
      venue: "Beijing",
      event: "Olympic Winter Games, semifinal 1",
      qualifiers: 8,
    });
  });
  it("checks a sheet again and keeps all that it says", async () => {
    const path = "data/races/wc2025-26-1-slc-men-a.json";
    const { result } = await printed(path, "--as", "sheet", "--id", "again");
    expect(JSON.parse(result)).toEqual({ ...JSON.parse(readFileSync(path, "utf8")), id: "again" });
  });
  it("warns of what a sheet doubts itself", async () => {
    const { said } = await printed("data/races/wsd2020-women-final.json", "--as", "sheet");
    expect(said).toHaveLength(5);
  });
});

describe("massstart import --as scenario", () => {
  it("writes a heat that the other commands read", async () => {
    const path = file(
      "start.json",
      '[{"helmet": 2, "noc": "NED", "name": "KRAMER Sven"}, {"name": "Bart Swings"}]',
    );
    await printed(
      path,
      "--as",
      "scenario",
      "--date",
      "2022-02-19",
      "--venue",
      "Beijing",
      "--out",
      out,
    );
    const { entries, asOf } = readScenarioFile(out);
    expect(asOf).toBe("2022-02-19");
    expect(entries.map(({ name, country }) => [name, country])).toEqual([
      ["Sven Kramer", "NED"],
      ["Bart Swings", null],
    ]);
    expect(entries.every(({ times = [] }) => times.length > 0)).toBe(true);
  });
  it("takes times from another file", async () => {
    const record = { distance: 1500, sec: 111, kind: "race", date: "2021-01-01", source: "a club" };
    const own = { name: "Anna Boe", gender: "women", times: [record] };
    const times = file("own.json", JSON.stringify({ skaters: [own] }));
    const path = file("b.csv", "Name\nBOE Anna\nNew Woman\n");
    const { result } = await printed(path, "--as", "scenario", "--skaters", times);
    const { gender, entries } = JSON.parse(result);
    expect(gender).toBe("women");
    expect(entries[0]).toMatchObject({ name: "Anna Boe", times: [{ sec: 111 }] });
  });
  it("makes of a shipped sheet the heat that is shipped", async () => {
    const id = "beijing-2022-men-sf1";
    await printed(`data/races/${id}.json`, "--as", "scenario", "--out", out);
    const [mine, shipped] = [readScenarioFile(out), readScenarioFile(id)];
    const names = ({ entries }: typeof mine) => entries.map(({ name }) => name);
    expect(names(mine)).toEqual(names(shipped));
    expect(mine.happened).toEqual(shipped.happened);
    expect([mine.rules, mine.level, mine.venue]).toEqual([
      shipped.rules,
      shipped.level,
      shipped.venue,
    ]);
  });
});

describe("bad input", () => {
  it("is refused in one line, and nothing is written", async () => {
    const target = join(folder, "never.json");
    const path = file("bad.csv", RESULT.replace("44", "50"));
    await expect(printed(path, "--as", "sheet", "--out", target)).rejects.toThrow(
      new Error(
        `${path}: line 3: points: expected 40 to 49 (0 to 9 in the sprints, 40 at the finish by the time), got 50`,
      ),
    );
    expect(existsSync(target)).toBe(false);
  });
  it.each([
    [["none.csv", "--as", "sheet"], "none.csv: expected a CSV or JSON file, got no such file"],
    [["data", "--as", "sheet"], "data: expected a CSV or JSON file, got a folder"],
    [["x.csv"], "error: required option '--as <what>' not specified"],
    [["x.csv", "--as", "sheet", "--out", "nowhere/x.json"], "nowhere/x.json: cannot write"],
  ])("%j", async (words, message) => {
    await expect(printed(...words)).rejects.toThrow(message);
  });
  it.each([
    [
      ["--skip", "Totl"],
      '--skip: expected a column of the table, got "Totl" (did you mean Total?)',
    ],
    [["--qualifiers", "0"], 'expected none or a whole number from 1 to 30, got "0"'],
  ])("%j", async (words, message) => {
    await expect(printed(file("d.csv", RESULT), "--as", "sheet", ...words)).rejects.toThrow(
      message,
    );
  });
  it("has no column to leave out of a sheet", async () => {
    const path = "data/races/beijing-2022-men-sf1.json";
    await expect(printed(path, "--as", "sheet", "--skip", "place")).rejects.toThrow(
      "--skip: expected a table with columns, got a result sheet",
    );
  });
  it("names the option that is wrong", async () => {
    const path = file("c.csv", RESULT);
    await expect(printed(path, "--as", "sheet", "--date", "yesterday")).rejects.toThrow(
      `${path}: --date: expected a day such as 2026-02-21, got "yesterday"`,
    );
  });
});

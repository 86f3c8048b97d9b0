import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { baseRateCommand } from "../../src/cli/base-rate-command.ts";
import { readSheets, shippedSheetsFolder } from "../../src/cli/read-sheets.ts";

const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** What the command prints. */
async function printed(...words: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const program = new Command().exitOverride().configureOutput({ outputError: () => {} });
  baseRateCommand(program);
  program.commands[0]!.exitOverride();
  await program.parseAsync(["base-rate", ...words], { from: "user" });
  return String(write.mock.lastCall![0]);
}

describe("massstart base-rate, real races", () => {
  it("prints how often, what followed, and the races with their skaters", async () => {
    const text = await printed("scored 3, outside the first six", "--field", "semifinal");
    const lines = text.split("\n");
    expect(lines[0]).toBe(
      "Skaters who: scored exactly 3 points in the intermediate sprints, outside the first 6 over the line",
    );
    expect(lines[1]).toBe("Real races: 10 of 43 sheets, 121 starters");
    expect(text).toMatch(/\nof all starters +4 of \d+ /);
    expect(text).toMatch(/\n {2}went through +3 of 4 +~75 \(30-95\) +2 +0 +2 of 3\n/);
    expect(text).toMatch(/\nbeijing-2022-men-sf1 +Sven Kramer +0 3 0 +3 +9 +7 +yes\n/);
    expect(text).toMatch(/\nmilano-2026-men-sf1 +Jorrit Bergsma +0 3 0 +3 +7-14 +7 +yes\n$/);
  });
  it("leaves out going through where nobody does, and says what other sprints paid", async () => {
    const text = await printed("won sprint 1", "--field", "a");
    expect(text).not.toContain("went through");
    expect(text).toContain(
      "Sprints paid 5-3-1 in 1 and 3-2-1 in 6 of the races found; --rules 5-3-1",
    );
  });
  it("lists races in place of many skaters, or what is asked for, and marks doubts", async () => {
    const many = await printed("no points", "--rules", "3-2-1");
    expect(many).toMatch(
      /\nrace +skaters +ranked in the first 3 +ranked in the first 8 +went through\n/,
    );
    expect(many).toMatch(/\nbeijing-2022-men-sf1 +8 +2 +4 +4\n/);
    expect(many).toMatch(/\nbeijing-2022-men-final +10 +2 +4\n/);
    expect(many).toContain("\n* ustrials2025-10-1-men: winner printed slower than the second");
    expect(await printed("no points", "--list", "nothing")).not.toContain("beijing");
    expect(await printed("won sprint 1", "--list", "races")).not.toContain("Silovs");
  });
  it("answers any other outcome, with a column for each skater", async () => {
    const text = await printed("won sprint 1", "--then", "won", "--then", "did not finish");
    expect(text).toMatch(/\n {2}won the race +1 of 22 .*\n {2}did not finish +2 of 22 /);
    expect(text).toMatch(/ranked +through +won the race +did not finish\n/);
    expect(text).toMatch(/\nwc2025-26-1-slc-men-b +Kierryn Hughes .* no +yes\n/);
  });
  it("tells all of it as JSON, null for what is not known", async () => {
    const { condition, real, simulated } = JSON.parse(
      await printed("scored 3, outside the first six", "--format", "json", "--then", "top 8"),
    );
    expect(condition).toMatch(/^scored exactly 3 points/);
    expect(real).toMatchObject({ sheets: 43, races: 43, starters: 726, met: { count: 27 } });
    expect(real.outcomes).toMatchObject([
      { outcome: "ranked in the first 8", share: { count: 23, of: 27 } },
    ]);
    expect(real.found[0].starters[1]).toMatchObject({
      name: "Jorrit Bergsma",
      sprintPoints: [null, null, null],
      points: 3,
      finishOrder: null,
      place: 9,
      followed: [false],
    });
    expect(simulated).toBeNull();
  });
});

describe("massstart base-rate, beside a simulated heat", () => {
  const heat = ["--scenario", "beijing-2022-men-sf1", "--races", "40", "--workers", "1"];

  it("prints both, one skater beside all, with the heat's rules and what the intervals hold", async () => {
    const text = await printed("scored", ...heat, "--skater", "kramer");
    expect(text).toMatch(/ full sheets +simulated, all +Sven Kramer\n/);
    expect(text).toContain(
      "\nRules isu-2022: sprints 3-2-1, finish 60-40-20-10-6-3, 8 go through\n40 races, seed massstart, model",
    );
    expect(text).toContain("sampling error only");
    expect(text).toContain("The real races are of every kind");
  });
  it("a heat without a next round leaves its cell empty", async () => {
    const text = await printed("scored", "--scenario", "milano-2026-men-final", "--races", "5");
    expect(text).toMatch(/\n {2}went through +\d+ of \d+ [^\n]* of \d+\n/);
  });
  it("JSON has every skater, or the one asked for", async () => {
    const all = JSON.parse(await printed("won", ...heat, "--then", "scored", "--format", "json"));
    expect(all.simulated.skaters).toHaveLength(15);
    expect(all.simulated.all).toMatchObject({
      met: { of: 600, count: 40 },
      outcomes: [{ outcome: "scored in the intermediate sprints", share: { of: 40 } }],
    });
    const one = JSON.parse(await printed("won", ...heat, "--skater", "Kramer", "--format", "json"));
    expect(one.simulated.skaters.map(({ name }: { name: string }) => name)).toEqual([
      "Sven Kramer",
    ]);
    expect(one.simulated.digest).toBe(all.simulated.digest);
  });
});

describe("what is refused", () => {
  it.each([
    [
      ["scord 3"],
      'conditions: expected something said of a skater, got "scord 3" (did you mean "scored 3"?)',
    ],
    [
      ["won", "--then", "wonn"],
      '--then: expected something said of a skater, got "wonn" (did you mean "won"?)',
    ],
    [
      ["won sprint 4"],
      'conditions: expected sprints and a next round that these races have, got "won sprint 4"',
    ],
    [
      ["won", "--then", "fell"],
      "conditions: expected what sheets tell, got a fall, an attempt or the bell (odds --given asks simulated races)",
    ],
    [["won", "--skater", "Kramer"], "--skater: expected --scenario with it, got none"],
    [["won", "--seed", "x"], "--seed: expected --scenario with it, got none"],
    [
      ["won", "--scenario", "beijing-2022-men-sf1", "--skater", "Kramar"],
      '--skater: unknown skater "Kramar" (did you mean Sven Kramer?)',
    ],
    [
      ["went through", "--scenario", "milano-2026-men-final", "--races", "5"],
      'conditions: expected what milano-2026-men-final can have (sprints: 3, no next round), got "went through"',
    ],
    [
      ["won", "--sheets", "nowhere"],
      "nowhere: expected a folder of result sheets, got no such folder",
    ],
    [["won", "--sheets", "README.md"], "README.md: expected a folder of result sheets, got a file"],
    [["won", "--sheets", "docs"], "docs: expected result sheets (*.json), got none"],
  ])("%j", async (words, message) => {
    await expect(printed(...words)).rejects.toThrow(new Error(message));
  });
  it("a choice that leaves no sheet", async () => {
    await expect(printed("won", "--field", "junior", "--gender", "women")).rejects.toThrow(
      /races: expected sheets that fit --gender women, --field junior, got none$/,
    );
  });
  it("a sheet that cannot be right", () => {
    writeFileSync(join(folder, "broken.json"), '{ "id": "broken" }');
    expect(() => readSheets(folder)).toThrow(/broken\.json: .*laps: expected/);
  });
});

it("the sheets that come with the program are found from the source", () => {
  expect(readSheets(shippedSheetsFolder()!)).toHaveLength(43);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { scoreCommand } from "../../src/cli/score-command.ts";

const sheet = "data/races/beijing-2022-men-sf1.json";

/** What the command prints. */
async function printed(...words: string[]): Promise<string> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const program = new Command().exitOverride();
  scoreCommand(program);
  await program.parseAsync(["score", ...words], { from: "user" });
  return log.mock.calls.join("\n");
}

afterEach(() => vi.restoreAllMocks());

describe("massstart score", () => {
  it("prints the ranking, best first, as JSON", async () => {
    const { ranking, unknown } = JSON.parse(await printed(sheet, "--format", "json"));
    expect(ranking[0]).toMatchObject({ place: 1, name: "Kristian Ulekleiv", points: 60 });
    expect(ranking[7]).toMatchObject({
      place: 8,
      name: "Seitaro Ichinohe",
      points: 3,
      lineOrder: 11,
    });
    expect(unknown).toEqual([]);
  });
  it("prints a table with a line for each skater", async () => {
    const lines = (await printed(sheet)).split("\n");
    expect(lines).toHaveLength(16);
    expect(lines[2]).toMatch(/^ +2 {2}Bart Swings +BEL +44 {2}2 0 2 +40 +2 +16 {2}FIN$/);
  });
  it("says below the table what is not known", async () => {
    const text = await printed("data/races/milano-2026-men-final.json");
    expect(text).toContain("\n\nsprint points not known: Jorrit Bergsma");
    expect(text).toContain("(not known)");
  });
  it("marks struck points", async () => {
    const text = await printed("data/races/wc2025-26-1-slc-men-b.json");
    expect(text).toMatch(/Kierryn Hughes .*DNF \(sprint points struck\)/);
  });
  it("refuses a sheet that nobody can have skated, and a key that no sheet has", async () => {
    const folder = mkdtempSync(join(tmpdir(), "score-"));
    const written = (name: string, change: (text: string) => string): string => {
      const path = join(folder, name);
      writeFileSync(path, change(readFileSync(sheet, "utf8")));
      return path;
    };
    const twice = written("twice.json", (text) => text.replace("Bart Swings", "Kristian Ulekleiv"));
    await expect(printed(twice)).rejects.toThrow("expected every skater once");
    const slip = written("slip.json", (text) => text.replace('"place"', '"plce"'));
    await expect(printed(slip)).rejects.toThrow('unknown key "plce" (did you mean place?)');
    rmSync(folder, { recursive: true });
  });
  it("refuses a file that is not there, and a folder", async () => {
    await expect(printed("none.json")).rejects.toThrow(
      "none.json: expected a result sheet, got no such file",
    );
    await expect(printed("data")).rejects.toThrow("data: expected a result sheet, got a folder");
  });
});

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Command } from "commander";
import { afterAll, expect, test } from "vitest";
import { checkPaths } from "../../src/cli/check-paths.ts";
import { commands } from "../../src/cli/commands.ts";

const folder = mkdtempSync(join(tmpdir(), "paths-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [a, b, table, link] = ["a.json", "b.json", "t.csv", "link.json"].map((name) =>
  join(folder, name),
) as [string, string, string, string];
for (const path of [a, b, table]) writeFileSync(path, "");
symlinkSync(a, link);
const roundabout = join(folder, "..", basename(folder), ".", "a.json");
const id = "beijing-2022-men-sf1";

/** Looks over the paths of a command that then does nothing. */
async function looked(...words: string[]): Promise<string> {
  const program = new Command().exitOverride().configureOutput({ outputError: () => {} });
  (await commands[words[0]!]!())(program);
  program.commands[0]!.action(() => {});
  program.hook("preAction", (_, command) => checkPaths(command));
  await program.parseAsync(words, { from: "user" });
  return "let pass";
}

const ask = ["--skater", "x", "--goal", "win"];

test.each<[what: string, words: string[]]>([
  ["a table", ["odds", a, "--out", a]],
  ["a report", ["odds", a, "--report", a]],
  ["a card", ["compare", a, ...ask, "--card", a]],
  ["a way round to the scenario", ["odds", a, "--out", roundabout]],
  ["a link to the scenario", ["odds", a, "--out", link]],
  ["a scenario, of its table", ["import", table, "--as", "scenario", "--out", table]],
  ["a sheet, of the times", ["import", table, "--as", "sheet", "--skaters", b, "--out", b]],
  ["a difference, of the later result", ["diff", a, b, "--out", b]],
  ["a difference, of a scenario", ["diff", a, b, "--scenario-a", table, "--out", table]],
  ["a race followed, of what was seen", ["follow", a, "--seen", b, "--out", b]],
  ["a back-test, of a sheet in the folder", ["backtest", folder, "--out", a]],
  ["odds, of a heat by its id", ["odds", id, "--out", `scenarios/${id}.json`]],
])("%s does not take the place of what is read", async (_, words) => {
  await expect(looked(...words)).rejects.toThrow(
    /^--[a-z]+: expected another file than .*, which is read, got /,
  );
});

test("two results do not go to one file", async () => {
  const words = ["odds", b, "--out", a, "--report", roundabout];
  await expect(looked(...words)).rejects.toThrow(
    "a.json: expected a file of its own, got it twice",
  );
});

test.each([
  ["--out", ["odds", a, "--out", ""]],
  ["--seen", ["follow", a, "--seen", ""]],
  ["scenario", ["odds", ""]],
])("an empty path is told by its name: %s", async (name, words) => {
  await expect(looked(...words)).rejects.toThrow(`${name}: expected a path, got nothing`);
});

test.each<[what: string, words: string[]]>([
  ["a new file in the folder", ["backtest", folder, "--out", join(folder, "new.json")]],
  ["an old result of another question", ["odds", a, "--out", b]],
  ["a store that a fit goes on from", ["calibrate", "--store", b, "--out", a]],
  ["a file named like a seed", ["odds", a, "--seed", b, "--out", b]],
])("%s may be written", async (_, words) => {
  expect(await looked(...words)).toBe("let pass");
});

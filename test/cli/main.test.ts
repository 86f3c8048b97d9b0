import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { runCli } from "./run-cli.ts";
import { runHere } from "./run-here.ts";

const heat = "scenarios/beijing-2022-men-sf1.json";
const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

type Loose = { entries: Record<string, unknown>[]; rules: unknown; [key: string]: unknown };

function changed(name: string, change: (scenario: Loose) => Partial<Loose>): string {
  const scenario = JSON.parse(readFileSync(heat, "utf8")) as Loose;
  return file(name, { ...scenario, ...change(scenario) });
}

const rules = (extra: object): object => ({ preset: "isu-2022", ...extra });

const wrong: [what: string, args: string[]][] = [
  ["no scenario", ["odds"]],
  ["an unknown command", ["frobnicate"]],
  ["an unknown option", ["odds", heat, "--racess", "5"]],
  ["help for an unknown command", ["help", "odd"]],
  ["no name of a file", ["odds", heat, "--races", "5", "--out", ""]],
  ["a result in place of the scenario", ["odds", heat, "--races", "5", "--out", heat]],
  ["a missing file", ["odds", join(folder, "none.json")]],
  ["a folder for a file", ["odds", folder]],
  ["an empty file", ["odds", file("empty.json", "")]],
  ["a truncated file", ["odds", file("cut.json", readFileSync(heat, "utf8").slice(0, 500))]],
  ["a list", ["odds", file("list.json", [])]],
  ["no entries", ["odds", changed("none-left.json", () => ({ entries: [] }))]],
  [
    "a name twice",
    ["odds", changed("twice.json", (s) => ({ entries: [s.entries[0]!, ...s.entries] }))],
  ],
  [
    "a number for a name",
    [
      "odds",
      changed("number.json", (s) => ({
        entries: [{ ...s.entries[0], name: 5 }, ...s.entries.slice(1)],
      })),
    ],
  ],
  [
    "100 entries",
    [
      "odds",
      changed("crowd.json", (s) => ({
        entries: Array.from({ length: 100 }, (_, i) => ({ ...s.entries[0], name: `S${i}` })),
      })),
    ],
  ],
  ["no laps", ["odds", changed("laps.json", () => ({ rules: rules({ laps: 0 }) }))]],
  [
    "a sprint after the finish",
    [
      "odds",
      changed("late.json", () => ({ rules: rules({ sprints: [{ lap: 20, points: [3] }] }) })),
    ],
  ],
  ["an unknown skater", ["odds", heat, "--plan", "Sven Kramr=sit-in"]],
  ["an unknown plan", ["odds", heat, "--plan", "Sven Kramer=sit-inn"]],
  ["no plan", ["odds", heat, "--plan", "Sven Kramer"]],
  ["minus five races", ["odds", heat, "--races", "-5"]],
  ["many races", ["odds", heat, "--races", "many"]],
  ["too many races", ["odds", heat, "--races", "99999999"]],
  ["no workers", ["odds", heat, "--workers", "0"]],
  ["a precision of 3", ["odds", heat, "--precision", "3"]],
  ["races and precision", ["odds", heat, "--precision", "0.1", "--races", "9"]],
  ["an unknown format", ["odds", heat, "--format", "pdf"]],
  ["a file in no folder", ["odds", heat, "--races", "5", "--out", join(folder, "no", "x.json")]],
  ["a folder to write to", ["odds", heat, "--races", "5", "--out", folder]],
  ["half a race", ["replay", heat, "--race", "1.5"]],
];

test.each(wrong)("%s gives one line and exit code 2", async (_, args) => {
  const { status, stdout, stderr } = await runHere(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/^massstart: .{8}/);
  expect(stderr).not.toMatch(/internal error|\bat .*:\d+:\d+/);
});

test("the nearest command, skater and plan are offered", async () => {
  expect((await runHere("odd", heat)).stderr).toContain("did you mean odds?");
  expect((await runHere("help", "odd")).stderr).toContain("did you mean odds?");
  expect((await runHere("odds", heat, "--plan", "Sven Kramr=sit-in")).stderr).toContain(
    "Sven Kramer",
  );
  expect((await runHere("odds", heat, "--plan", "Kramer=sit-inn")).stderr).toContain("sit-in");
});

test("without a command the help is printed, with every command", () => {
  const { status, stdout } = runCli();
  expect(status).toBe(0);
  for (const name of Object.keys(commands))
    expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
});

test("the process ends with the exit code, and says what was wrong on standard error alone", () => {
  const { status, stdout, stderr } = runCli("frobnicate");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^massstart: unknown command: frobnicate .*\n$/);
});

test("a reader that has seen enough is no error", async () => {
  const child = spawn(process.execPath, ["dist/cli.js", "schema"]);
  child.stdout.destroy();
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, said }).toEqual({ status: 0, said: "" });
});

test("every command is loaded under its own name", async () => {
  for (const name of Object.keys(commands)) {
    const { stdout } = await runHere(name, "--help");
    expect(stdout).toMatch(new RegExp(`^Usage: massstart ${name} `));
  }
});

test("--version prints the version of the package", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect((await runHere("--version")).stdout.trim()).toBe(version);
});

test("start prints the odds of the semifinal, four plans for Kramer and what happened", async () => {
  const { status, stdout, stderr } = await runHere("start", "--races", "100");
  expect(status).toBe(0);
  expect(stderr).toBe("");
  for (const plan of ["no orders", "sit-in", "contest:sprint=2", "attack:togo=9"])
    expect(stdout).toContain(plan);
  expect(stdout).toContain(
    "What really happened: won sprint 2 (3 points), 9th over the line, ranked 7th of 15, through. One race proves no plan.",
  );
});

test("replay tells one race of the many, the same each time", async () => {
  const args = ["replay", heat, "--seed", "told", "--race", "3"];
  const { status, stdout } = await runHere(...args);
  expect(status).toBe(0);
  expect((await runHere(...args)).stdout).toBe(stdout);
  for (const head of ["15 to go:", "1 ", "The bell:", "Finish:"]) expect(stdout).toContain(head);
  const race = JSON.parse((await runHere(...args, "--format", "json")).stdout) as {
    ranking: { place: number }[];
    lines: { toGo: number }[];
  };
  expect(race.ranking.map(({ place }) => place)).toEqual(
    Array.from({ length: 15 }, (_, k) => k + 1),
  );
  expect(race.lines.map(({ toGo }) => toGo)).toEqual(Array.from({ length: 16 }, (_, k) => 15 - k));
});

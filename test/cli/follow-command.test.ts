import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { shortHeat } from "../odds/short-heat.ts";
import { runHere } from "./run-here.ts";

const folder = mkdtempSync(join(tmpdir(), "follow-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A short race that went in the order of the start list. */
function shortRace(): string {
  const heat = shortHeat();
  const ranking = heat.entries.map(({ name }, k) => ({
    name,
    place: k + 1,
    finishOrder: k + 1,
    sprintPoints: [Math.max(3 - k, 0)],
    points: null,
    time: 250 + k,
    status: "FIN" as const,
    qualified: k < 3,
  }));
  const path = join(folder, "short.json");
  writeFileSync(path, JSON.stringify({ ...heat, happened: { ranking } }));
  return path;
}

const path = shortRace();
const few = ["--candidates", "128", "--workers", "1"];

describe("massstart follow", () => {
  test("tells the odds moment by moment; the last is the result itself", async () => {
    const { status, stdout } = await runHere("follow", path, ...few, "--format", "json");
    expect(status).toBe(0);
    const { moments } = JSON.parse(stdout);
    expect(moments.map(({ event }: { event: string }) => event.split(":")[0])).toEqual([
      "before the start",
      "sprint 1",
      "the bell",
      "finish",
    ]);
    expect(moments.at(-1).isResult).toBe(true);
    expect(moments.at(-1).odds.map(({ qualify }: { qualify: number }) => qualify)).toEqual([
      1, 1, 1, 0, 0, 0,
    ]);
    for (const { odds } of moments.slice(0, -1)) {
      const sum = odds.reduce((all: number, each: { qualify: number }) => all + each.qualify, 0);
      expect(sum).toBeCloseTo(3, 9);
    }
  });

  test("tells people how sharply the races were held to each sprint", async () => {
    const told = await runHere("follow", path, ...few);
    expect(told.stdout).toMatch(
      /Held to what was seen .*: sprint at 2 to go within [\d.]+ s\. Points stand/,
    );
  });

  test("branches, and reconstructs, for people", async () => {
    const branched = await runHere(
      "follow",
      path,
      ...few,
      "--from",
      "togo=2",
      "--plan",
      "Swings=sit-up",
    );
    expect(branched.status).toBe(0);
    expect(branched.stdout).toContain("From there on: Bart Swings = sit-up");
    const how = await runHere("follow", path, ...few, "--how");
    expect(how.stdout).toContain("a reconstruction, not a record");
    const surprise = await runHere("follow", path, "--surprise", "--workers", "1");
    expect(surprise.stdout).toContain("time of the first over the line");
  });

  test("bad input is one line and exit code 2", async () => {
    const seen = join(folder, "seen.jsonl");
    writeFileSync(seen, '{"toGo":2,"sprint":["Nobody"]}\n');
    const cases = [
      [["follow", path, "--plan", "Swings=sit-up"], "--from togo="],
      [["follow", path, "--from", "togo=many"], "expected a number"],
      [["follow", path, "--skater", "Swimgs"], "did you mean Bart Swings?"],
      [["follow", path, "--seen", seen], 'line 1: sprint[0]: unknown skater "Nobody"'],
      [["follow", path, "--how", "--surprise"], "'--how' cannot be used with option '--surprise'"],
      [["follow", path, "--how", "--from", "togo=2"], "'--how' cannot be used with option '--from"],
      [["follow", path, "--surprise", "--seen", seen], "cannot be used with option '--seen"],
      [["live", path, "--from", join(folder, "none.jsonl")], "got no such file"],
    ] as const;
    for (const [args, message] of cases) {
      const { status, stderr } = await runHere(...args);
      expect(status).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });
});

test("massstart live answers each line and goes on after a bad one", async () => {
  const lines = join(folder, "live.jsonl");
  writeFileSync(
    lines,
    ['{"toGo":2,"sprint":["Swings",null,null]}', '{"toGo":4}', '{"undo":true}'].join("\n"),
  );
  const { status, stdout, stderr } = await runHere(
    "live",
    path,
    "--from",
    lines,
    ...few,
    "--format",
    "json",
  );
  expect(status).toBe(2);
  expect(stderr).toContain("line 2: toGo: expected at most 2 laps to go, got 4");
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ line }) => line)).toEqual([0, 1, 2, 3]);
  expect(answers[1].moment.odds).toHaveLength(6);
  expect(answers[2].moment).toBeNull();
  expect(answers[3].takenBack).toBe(1);
  expect(answers[3].moment).toEqual(answers[0].moment);
});

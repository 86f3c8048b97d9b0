import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readOrders } from "../../src/cli/read-orders.ts";
import { verdict } from "../../src/cli/start-command.ts";
import type { Odds } from "../../src/odds/odds.ts";
import { countOfHundred, differenceOfHundred, ofHundred } from "../../src/odds/of-hundred.ts";
import { shortHeat } from "../odds/short-heat.ts";
import { runHere } from "./run-here.ts";
import { timeToSkate } from "./time-to-skate.ts";

const heat = "beijing-2022-men-sf1";
const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

const json = async (...args: string[]): Promise<Odds> => jsonOf(heat, ...args);
const jsonOf = async (path: string, ...args: string[]): Promise<Odds> =>
  JSON.parse((await runHere("odds", path, "--format", "json", ...args)).stdout);

test("the digest is the same for 1, 2 and 7 workers", async () => {
  // Long heats are skated by as many in test/golden.
  const short = join(mkdtempSync(join(tmpdir(), "massstart-")), "short.json");
  const { happened: _, ...plain } = shortHeat();
  writeFileSync(short, JSON.stringify(plain));
  const digests = new Set<string>();
  for (const workers of ["1", "2", "7"])
    digests.add((await jsonOf(short, "--races", "600", "--workers", workers)).digest);
  expect(digests.size).toBe(1);
});

test("where there are places for all, the table does not say that more go through than start", async () => {
  const small = join(mkdtempSync(join(tmpdir(), "massstart-")), "small.json");
  const { happened: _, ...plain } = shortHeat(8);
  writeFileSync(small, JSON.stringify(plain));
  const { stdout } = await runHere("odds", small, "--races", "50");
  expect(stdout).toContain("All 6 go through, but for who is disqualified or stops.");
});

test("the table has every skater, best first, and says what the intervals leave out", async () => {
  const { status, stdout, stderr } = await runHere("odds", heat, "--races", "200");
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(stdout).toContain("200 races, seed massstart, model");
  expect(stdout).toContain("Sven Kramer");
  expect(stdout).toContain("sampling error only");
  const through = [...stdout.matchAll(/[A-Z]{3} +~?(\d+) \(/g)].map(([, count]) => Number(count));
  expect(through).toHaveLength(15);
});

test("a plan is repeated in the result, with the name in full", async () => {
  const { plans } = await json("--races", "20", "--plan", "Kramer=contest:sprint=2");
  expect(plans).toEqual({ "Sven Kramer": "contest:sprint=2" });
});

test("CSV has a row per skater and as many values as titles", async () => {
  const { stdout } = await runHere("odds", heat, "--races", "20", "--format", "csv");
  const rows = stdout
    .trim()
    .split("\n")
    .map((row) => row.split(","));
  expect(rows).toHaveLength(16);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test("--out writes the file whole and leaves nothing else behind", async () => {
  const path = join(folder, "odds.json");
  const { status, stdout } = await runHere(
    "odds",
    heat,
    "--races",
    "20",
    "--format",
    "json",
    "--out",
    path,
  );
  expect(status).toBe(0);
  expect(stdout).toBe("");
  expect((JSON.parse(readFileSync(path, "utf8")) as Odds).races).toBe(20);
  expect(readdirSync(folder)).toEqual(["odds.json"]);
});

test("Ctrl-C prints the first races that are done", async () => {
  const pause = timeToSkate();
  const child = spawn(process.execPath, [
    "dist/cli.js",
    "odds",
    heat,
    "--races",
    "5000000",
    "--format",
    "json",
  ]);
  let stdout = "";
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  setTimeout(() => child.kill("SIGINT"), pause);
  const status = await new Promise((resolve) => child.on("exit", resolve));
  const result = JSON.parse(stdout) as Odds;
  expect(status).toBe(130);
  expect(result.stopped).toBe(true);
  expect(result.races).toBeGreaterThan(0);
  expect((await json("--races", String(result.races))).digest).toBe(result.digest);
}, 120_000);

test("chances are told as races in a hundred, no finer than the interval and never as certain", () => {
  expect(ofHundred({ p: 0.621, low: 0.58, high: 0.66 })).toBe("62 (58-66)");
  expect(ofHundred({ p: 0.62, low: 0.45, high: 0.75 })).toBe("~60 (45-75)");
  expect(ofHundred({ p: 0, low: 0, high: 0.002 })).toBe("<1");
  expect(ofHundred({ p: 0.003, low: 0, high: 0.03 })).toBe("<1 (0-3)");
  expect(ofHundred({ p: 1, low: 0.999, high: 1 })).toBe(">99");
  expect(ofHundred({ p: 1, low: 0.96, high: 1 })).toBe(">99 (96-100)");
  expect([0, 0.001, 0.034, 0.999].map(countOfHundred)).toEqual(["0", "<1", "3", ">99"]);
  expect(differenceOfHundred({ mean: 0.041, low: -0.004, high: 0.09 })).toBe("+4 (0 to +9)");
});

test("a difference is called one only where its interval allows", () => {
  expect(verdict({ low: 0.03, high: 0.09 })).toBe("better");
  expect(verdict({ low: -0.09, high: -0.03 })).toBe("worse");
  expect(verdict({ low: -0.03, high: 0.05 })).toBe("cannot tell");
  expect(verdict({ low: 0.001, high: 0.015 })).toBe("makes no difference");
});

test("orders name a skater by any part that only one has", () => {
  const names = ["Sven Kramer", "Bart Swings"];
  expect(readOrders(["swings=sit-in", "Kramer=contest:sprint=2", "sven=defend"], names)).toEqual({
    "Bart Swings": "sit-in",
    "Sven Kramer": "contest:sprint=2; defend",
  });
  expect(() => readOrders(["s=sit-in"], names)).toThrow("Sven Kramer, Bart Swings");
  expect(() => readOrders(["Kramer="], names)).toThrow('expected "Name=plan"');
});

import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Report } from "../../src/odds/report/report.ts";
import { shortHeat } from "../odds/short-heat.ts";
import { runHere } from "./run-here.ts";

const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

const heat = join(folder, "short.json");
const { happened: _, ...plain } = shortHeat();
writeFileSync(heat, JSON.stringify(plain));
const me = plain.entries[0]!.name;
// One thread: the starts of two would take longer than these races.
const run = ["--races", "512", "--workers", "1"];
const plans = ["--plan", "sit-in", "--plan", "contest:sprint=1"];
const ask = ["compare", heat, "--skater", me, "--goal", "qualify", ...plans, ...run];
const file = (name: string): string => join(folder, name);

test("report and card are whole pages that need no network, with the numbers that are printed", async () => {
  const files = ["--report", file("r.html"), "--card", file("c.html"), "--card-plan", "sit-in"];
  const { status, stdout, stderr } = await runHere(...ask, ...files);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const [report, card] = ["r.html", "c.html"].map((name) => readFileSync(file(name), "utf8"));
  const advice = stdout.split("\n")[0]!;
  for (const page of [report!, card!]) {
    expect(page).toContain(advice);
    expect(page).not.toMatch(/<!--(?!$)/);
    expect(page).not.toMatch(/\s(?:src|href)=|@import|url\(/);
    expect(hashesIn(page)).toEqual(allowedIn(page));
  }
  const { comparison, odds } = reportIn(report!);
  expect(stdout).toContain(comparison!.digest);
  expect(odds.plans).toEqual({ [me]: comparison!.plans[0]!.plan });
  expect(card).toContain("<code>sit-in</code>");
});

const wrong: [what: string, args: string[], message: string][] = [
  ["a report in no folder", ["--report", file("none/r.html")], "there is no folder"],
  ["one file for two", ["--report", file("x"), "--card", file("x")], "a file of its own"],
  ["a card of a plan not compared", ["--card", file("x"), "--card-plan", "sit-up"], "sit-up"],
  ["a plan for no card", ["--card-plan", "sit-in"], "expected --card with it"],
];

test.each(wrong)("%s is one line and exit code 2, and leaves no file", async (_, args, message) => {
  const { status, stdout, stderr } = await runHere(...ask, ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(message);
  expect(existsSync(file("x"))).toBe(false);
});

test("odds write a report of the field, and none of what has no such report", async () => {
  const { status, stdout } = await runHere(
    "odds",
    heat,
    "--races",
    "200",
    "--report",
    file("o.html"),
  );
  expect(status).toBe(0);
  const { comparison, odds, cut } = reportIn(readFileSync(file("o.html"), "utf8"));
  expect(comparison).toBeNull();
  expect(stdout).toContain(odds.digest);
  expect(cut?.digest).toBe(odds.digest);
  const given = await runHere("odds", heat, "--given", "nobody falls", "--report", file("g.html"));
  expect({ status: given.status, stdout: given.stdout }).toEqual({ status: 2, stdout: "" });
});

/** What stands inline in a page and what its policy lets run. */
const hashesIn = (page: string): string[] =>
  [...page.matchAll(/<(?:style|script)>(.*?)<\/(?:style|script)>/gs)].map(
    ([, text]) => `sha256-${createHash("sha256").update(text!).digest("base64")}`,
  );
const allowedIn = (page: string): string[] =>
  [...page.matchAll(/-src '(sha256-[^']+)'/g)].map(([, hash]) => hash!);

/** The result that a report holds. */
const reportIn = (page: string): Report =>
  JSON.parse(/<script type="application\/json" id="report">(.*?)<\/script>/s.exec(page)![1]!);

import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import type { Comparison } from "../../src/odds/compare/compare-plans.ts";
import { runHere } from "./run-here.ts";
import { timeToSkate } from "./time-to-skate.ts";

const heat = "beijing-2022-men-sf1";
const ask = ["compare", heat, "--skater", "Kramer", "--goal", "qualify"];
const plans = ["--plan", "sit-in", "--plan", "contest:sprint=2"];

test("the table begins with the advice and has both plans, best first, with total and sampling intervals", async () => {
  const { status, stdout, stderr } = await runHere(...ask, ...plans, "--races", "512");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const [advice, blank, heading] = stdout.split("\n");
  expect(advice).toMatch(
    /Sven Kramer reaches the final in .* of 20 plausible versions|^Cannot tell/,
  );
  expect(blank).toBe("");
  expect(heading).toContain("Sven Kramer, goal qualify");
  expect(stdout).toMatch(
    /1,024 races in all, up to 64 versions of 8, seed massstart, model \d+, digest [0-9a-f]{16}/,
  );
  const [sprint, sit] = [stdout.indexOf("\ncontest:sprint=2 "), stdout.indexOf("\nsit-in ")];
  expect(sprint).toBeGreaterThan(0);
  expect(sit).toBeGreaterThan(sprint);
  expect(stdout).toMatch(/sit-in .* reference/);
});

test("the JSON has the advice, the reference, and each plan's chance and difference with total and sampling ends", async () => {
  const run = ["--races", "512", "--workers", "1", "--format", "json"];
  const { stdout } = await runHere(...ask, ...plans, ...run);
  const result = JSON.parse(stdout) as Comparison;
  expect(result).toMatchObject({ scenario: heat, skater: "Sven Kramer", goal: "qualify" });
  expect(result).toMatchObject({ reference: "sit-in", versions: 64, seed: "massstart" });
  expect(typeof result.advice).toBe("string");
  expect(result.plans).toHaveLength(2);
  for (const { chance, difference, betterIn, tied, races } of result.plans) {
    expect(chance.low).toBeLessThanOrEqual(chance.p);
    expect(chance.high).toBeGreaterThanOrEqual(chance.p);
    expect(difference.low).toBeLessThanOrEqual(difference.sampling.low);
    expect(difference.high).toBeGreaterThanOrEqual(difference.sampling.high);
    expect(betterIn).toBeGreaterThanOrEqual(0);
    expect(betterIn).toBeLessThanOrEqual(1);
    expect(typeof tied).toBe("boolean");
    expect(races).toBe(512);
  }
});

test.each([
  ["no skater", ["compare", heat, "--goal", "win"], "required option '--skater <name>'"],
  ["no goal", ["compare", heat, "--skater", "Kramer"], "required option '--goal <goal>'"],
  [
    "a goal that is none",
    [...ask.slice(0, 4), "--goal", "gold", ...plans],
    "goal: expected qualify",
  ],
  ["a plan that is none", [...ask, "--plan", "sit-inn"], "did you mean sit-in?"],
  ["no plan", ask, "plan: expected at least one plan"],
  ["a plan twice", [...ask, "--plan", "sit-in", "--plan", "sit-in"], "twice"],
  [
    "a plan in two ways of writing",
    [...ask, "--plan", "sit-in", "--plan", "sit-in:from=3"],
    '"sit-in" and "sit-in:from=3", which mean the same',
  ],
  [
    "races and precision",
    [...ask, ...plans, "--races", "600", "--precision", "0.1"],
    "cannot be used with",
  ],
  ["no precision", [...ask, ...plans, "--precision", "0"], "from 0.002 to 0.5"],
])("%s is one line and exit code 2", async (_, args, message) => {
  const { status, stdout, stderr } = await runHere(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("Ctrl-C keeps what has been skated, and says that it was stopped", async () => {
  const pause = timeToSkate();
  const child = spawn(process.execPath, ["dist/cli.js", ...ask, ...plans, "--precision", "0.002"]);
  let out = "";
  child.stdout.on("data", (text) => {
    out += text;
  });
  setTimeout(() => child.kill("SIGINT"), pause);
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(130);
  // On a machine too busy for the first versions it has nothing to keep.
  if (out !== "") expect(out).toMatch(/stopped early/);
}, 120_000);

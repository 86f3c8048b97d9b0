import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readCalibrationState } from "../../src/history/calibration/read-calibration-state.ts";
import { behaviourParameters } from "../../src/sim/behaviour.ts";
import { runHere } from "./run-here.ts";

const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

const targets = path("targets.json");
const line = {
  id: "winning-time-men",
  what: "made up",
  scope: "all",
  gender: "men",
  low: 400,
  high: 600,
  from: "nowhere",
};
writeFileSync(
  targets,
  JSON.stringify({
    about: "made up",
    targets: [line],
    physics: [],
    fields: { A: ["wc2024-25-4-milwaukee-men-b"] },
  }),
);
const small = ["--targets", targets, "--points", "20,20", "--races", "10", "--draws", "10"];
const calibrated = (...args: string[]) => runHere("calibrate", ...small, ...args);

test("a fit writes draws as the engine reads them, and what it tried", async () => {
  const { status, stdout, stderr } = await calibrated(
    "--store",
    path("s"),
    "--out",
    path("p.json"),
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^40 points in 2 waves, 10 races of each field and point/);
  for (const { name } of behaviourParameters) expect(stdout).toContain(`\n${name} `);
  const posterior = JSON.parse(readFileSync(path("p.json"), "utf8"));
  expect(posterior.parameters).toEqual(behaviourParameters.map(({ name }) => name));
  expect(posterior.draws).toHaveLength(10);
  expect(readCalibrationState(readFileSync(path("s"), "utf8"), "s").tried).toHaveLength(40);
  // All has been tried: going on from there tries nothing more and comes to the same.
  const again = await calibrated("--store", path("s"), "--format", "json");
  expect(JSON.parse(again.stdout).draws).toEqual(posterior.draws);
});

test.each([
  [["--points", "5"], /expected numbers from 20 to 10000 such as 240,160, got 5/],
  [["--store", targets], /expected a fit stored by calibrate, got other JSON/],
  [["--out", "/nowhere/p.json"], /cannot write, there is no folder/],
])("%j is refused in one line", async (args, message) => {
  const { status, stderr } = await calibrated(...args);
  expect(status).toBe(2);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(message);
  expect(existsSync("/nowhere")).toBe(false);
});

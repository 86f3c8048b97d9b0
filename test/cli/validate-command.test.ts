import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { HeldTargets } from "../../src/history/validation/held-targets.ts";
import type { Validation } from "../../src/history/validation/validate.ts";
import { runHere } from "./run-here.ts";

const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

const MEN = "wc2024-25-4-milwaukee-men-b";
const line = (id: string, low: number, high: number) => ({
  id,
  what: "made up",
  scope: "all",
  gender: "men",
  low,
  high,
  from: "nowhere",
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
const targetsFile = (name: string, ...targets: object[]): string =>
  file(name, { about: "made up", targets, physics: [], fields: { A: [MEN] } });

const good = targetsFile("good.json", line("winning-time-men", 400, 600));
const mixed = targetsFile(
  "mixed.json",
  line("winning-time-men", 400, 600),
  line("gap-last", 900, 901),
);
const validated = (...args: string[]) => runHere("validate", "--races", "8", ...args);

test("every target that comes with the program has a row for each gender it is about", async () => {
  const { stdout } = await runHere("validate", "--races", "2", "--format", "json");
  const { targets, races, seed, notMeasured } = JSON.parse(stdout) as Validation;
  const data = JSON.parse(readFileSync("data/targets.json", "utf8")) as {
    targets: { id: string; gender?: string }[];
    physics: { id: string }[];
  };
  expect([races, seed]).toEqual([2, "validate"]);
  const asked = data.targets.flatMap(({ id, gender }) =>
    (gender ? [gender] : ["men", "women"]).map((each) => `${id} ${each}`),
  );
  const got = targets.map(({ id, gender }) => `${id} ${gender}`);
  expect(got.slice(0, asked.length)).toEqual(asked);
  const physics = new Set(targets.slice(asked.length).map(({ id }) => id));
  expect([...physics, ...notMeasured].sort()).toEqual(data.physics.map(({ id }) => id).sort());
  for (const { id, in: isIn, real, simulated } of targets) {
    expect(typeof isIn, id).toBe("boolean");
    for (const number of [real.low, real.high]) expect(typeof number, id).toBe("number");
    expect(Object.keys(simulated), id).toEqual(["value", "low", "high"]);
  }
});

test("exit code 0 where all are in, 1 where one is out", async () => {
  expect((await validated("--targets", good)).status).toBe(0);
  const { status, stdout, stderr } = await validated("--targets", mixed);
  expect(status).toBe(1);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/winning-time-men +men +400\.0-600\.0 .* in +nowhere/);
  expect(stdout).toMatch(/gap-last +men .* OUT +nowhere/);
  expect(stdout).toContain("1 of 2 in");
});

test("a page keeps what is written by hand and gets the report with day, model and seed", async () => {
  const page = file("page.md", "# Validation\n\nBy hand.\n");
  await validated("--targets", mixed, "--write", page, "--seed", "told");
  const text = readFileSync(page, "utf8");
  expect(text).toContain("# Validation\n\nBy hand.\n\n<!-- generated: targets -->\n20");
  expect(text.match(/seed `told`/g)).toHaveLength(1);
  expect(text).toContain("Out: gap-last (men).");
  expect(text).toMatch(/\| winning-time-men \| men \| 400\.0-600\.0 \|/);
  expect(readdirSync(folder).filter((name) => name.includes(".part-"))).toEqual([]);
});

test("what held is kept, and only its loss fails a run against it", async () => {
  const kept = join(folder, "held.json");
  await validated("--targets", mixed, "--write-held", kept);
  const held = JSON.parse(readFileSync(kept, "utf8")) as HeldTargets;
  expect(held.targets.map(({ id }) => id)).toEqual(["winning-time-men"]);

  const same = await validated("--targets", mixed, "--held", kept);
  expect(same.status).toBe(0);
  expect(same.stdout).toContain("1 of 1 targets that held");

  const harder = targetsFile("harder.json", line("winning-time-men", 100, 110));
  const lost = await validated("--targets", harder, "--held", kept);
  expect(lost.status).toBe(1);
  expect(lost.stdout).toMatch(/^lost: winning-time-men men is 4\d\d\.\d .* expected 100\.0-110\.0/);
});

test.each([
  ["a target that nothing measures", ["--targets", targetsFile("x.json", line("tides", 0, 1))]],
  ["a missing list", ["--targets", join(folder, "none.json")]],
  ["a list that is none", ["--targets", file("list.json", "[]")]],
  ["no held targets", ["--held", file("empty.json", "{}")]],
  ["a page without its end", ["--write", file("open.md", "<!-- generated: targets -->\n")]],
  ["a folder that is not there", ["--write-held", join(folder, "no", "held.json")]],
  ["no races", ["--races", "0"]],
  ["writing and comparing at once", ["--held", good, "--write", join(folder, "p.md")]],
])("%s gives one line and exit code 2", async (_, args) => {
  const { status, stdout, stderr } = await runHere("validate", "--races", "2", ...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/^massstart: .{8}/);
});

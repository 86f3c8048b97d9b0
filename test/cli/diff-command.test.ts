import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comparePlans } from "../../src/odds/compare/compare-plans.ts";
import type { ResultDiff } from "../../src/odds/diff/diff-results.ts";
import { odds } from "../../src/odds/odds.ts";
import { reportHtml } from "../../src/odds/report/report-html.ts";
import { skateField } from "../../src/odds/report/skate-field.ts";
import { shortHeat } from "../odds/short-heat.ts";
import { runHere } from "./run-here.ts";

const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);
const { happened: _, ...plain } = shortHeat();
const me = plain.entries[0]!.name;
const heat = file("short.json");
const scenarios = ["--scenario-a", heat, "--scenario-b", heat];

beforeAll(async () => {
  writeFileSync(heat, JSON.stringify(plain));
  writeFileSync(file("other.json"), JSON.stringify({ ...plain, notes: ["another"] }));
  writeFileSync(file("none.json"), "{}");
  const run = { races: 200, seed: "diff" };
  const write = (name: string, told: unknown): void =>
    writeFileSync(file(name), JSON.stringify(told));
  write("a.json", await odds(plain, run));
  write("b.json", await odds(plain, { ...run, plans: { [me]: "sit-up" } }));
  write("c.json", await odds({ ...plain, behaviour: { chase: 0.5 } }, run));
  const question = { skater: me, goal: "win", plans: ["sit-in", "sit-up"], races: 512 };
  const comparison = await comparePlans(plain, question);
  const report = { scenario: plain, comparison, ...(await skateField(plain, run)) };
  const page = `<!--language--><!--title--><!--body--><script type="application/json" id="report"><!--data--></script>`;
  writeFileSync(file("r.html"), reportHtml(page, report));
});

test("the table tells what went in, what it is due to, whether it is paired, and every chance", async () => {
  const { status, stdout, stderr } = await runHere(
    "diff",
    file("a.json"),
    file("b.json"),
    ...scenarios,
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(new RegExp(`^orders +none +${me}: sit-up$`, "m"));
  expect(stdout).toContain("Nothing but the orders differs");
  expect(stdout).toContain("Paired: both were skated once more");
  expect(stdout).toMatch(new RegExp(`^${me} +through .* more than sampling error$`, "m"));
  expect(stdout.match(/^.+ {2}(?:through|win|podium) {2}/gm)).toHaveLength(18);
  expect(stdout).toMatch(/\d+ of 18 chances changed by more than sampling error/);
});

test("without the scenario, or on request, the files alone are gone by, and it is said why", async () => {
  const diff = async (...more: string[]): Promise<ResultDiff> =>
    JSON.parse(
      (await runHere("diff", file("a.json"), file("c.json"), "--format", "json", ...more)).stdout,
    );
  expect((await diff()).pairing).toEqual({
    paired: false,
    why: expect.stringContaining("--scenario-a"),
  });
  const asked = await diff("--no-pairing", ...scenarios);
  expect(asked.pairing.why).toContain("asked for");
  expect(asked.scenario).toEqual([{ what: "behaviour", a: null, b: '{"chase":0.5}' }]);
  expect(asked.inputs).toContainEqual({
    what: "behaviour",
    a: "as in the past",
    b: "chase × 0.5 (1 is as in the past)",
  });
});

test("a report holds a result too", async () => {
  const { status, stdout } = await runHere("diff", file("r.html"), file("r.html"));
  expect(status).toBe(0);
  expect(stdout).toContain("The same races: nothing changed.");
  expect(stdout).toMatch(/^sit-in +win /m);
});

const wrong: [what: string, args: string[], message: string][] = [
  ["a file that is not there", [file("x.json"), file("a.json")], "got no such file"],
  ["JSON of something else", [file("a.json"), file("none.json")], "got other JSON"],
  ["a scenario for a result", [heat, file("a.json")], "expected what odds or compare write"],
  ["results of two kinds", [file("a.json"), file("r.html")], "got compare"],
  ["no JSON", [file("a.json"), "package-lock.json.none"], "got no such file"],
  [
    "another scenario than the result's",
    [file("a.json"), file("b.json"), "--scenario-a", file("other.json")],
    "expected the scenario with the digest",
  ],
];

test.each(wrong)("%s is one line and exit code 2", async (_, args, message) => {
  const { status, stdout, stderr } = await runHere("diff", ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(message);
});

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { flipsTable, robustTable } from "../../src/cli/robust-table.ts";
import { sensitivityTable } from "../../src/cli/sensitivity-table.ts";
import { sparkline } from "../../src/cli/sparkline.ts";
import { whyTable } from "../../src/cli/why-table.ts";
import type { Comparison } from "../../src/odds/compare/compare-plans.ts";
import type { Flips, Robustness } from "../../src/odds/robust/robustness.ts";
import type { Sensitivity } from "../../src/odds/sensitivity/sensitivity.ts";
import type { Sweep } from "../../src/odds/sweep/sweep.ts";
import type { Why } from "../../src/odds/why/why.ts";
import { shortHeat } from "../odds/short-heat.ts";
import { runHere } from "./run-here.ts";

const file = join(mkdtempSync(join(tmpdir(), "massstart-")), "short.json");
const { happened: _unknown, ...heat } = shortHeat();
writeFileSync(file, JSON.stringify(heat));
const me = shortHeat().entries[0]!.name;
// One thread: the starts of two would take longer than these races.
const ask = ["compare", file, "--skater", me, "--goal", "qualify", "--workers", "1"];
const sweep = [...ask, "--plan", "attack", "--sweep", "togo=1..4", "--reference", "sit-in"];

test("a sweep begins with the best value and its plateau, then a picture and every value", async () => {
  const { status, stdout, stderr } = await runHere(...sweep, "--races", "256");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^If we try it: .*, attack, best with togo=\d: ~?\d+ \(\d+-\d+\)\. /);
  expect(stdout).toMatch(/256 races for each of 4 values and for sit-in, on the same luck/);
  expect(stdout).toMatch(/togo 1 [▁▂▃▄▅▆▇█]{4} 4 {3}from \d+ to \d+ of 100/);
  expect(stdout).toMatch(/togo +counted +smoothed +error +against the best/);
});

test("the JSON of a sweep has axes, points, best, plateau and the plan it is held against", async () => {
  const two = [...sweep, "--sweep", "metres=100..300/100", "--races", "256", "--format", "json"];
  const result = JSON.parse((await runHere(...two)).stdout) as Sweep;
  expect(result.axes.map(({ parameter }) => parameter)).toEqual(["togo", "metres"]);
  expect(result.points).toHaveLength(12);
  expect(result.plateau).toHaveLength(2);
  expect(result.against.plan).toBe("sit-in");
});

test("what was asked further follows the comparison, in words and under its key", async () => {
  const plans = ["--plan", "sit-in", "--plan", "attack:togo=3", "--races", "512"];
  const json = ["--why", "--further-races", "256", "--format", "json"];
  const { status, stdout } = await runHere(...ask, ...plans, ...json);
  expect(status).toBe(0);
  const { why, reference } = JSON.parse(stdout) as Comparison & { why: Why };
  expect([why.plan, why.against]).toContain(reference);
  expect(why.sentences).toHaveLength(2);
  expect(whyTable(why)).toMatch(/^Why: .* on 256 races skated with both\n/);
});

const mean = (value: number) => ({ mean: value, low: value - 0.02, high: value + 0.02 });
const chance = (p: number) => ({ p, low: p - 0.05, high: p + 0.05 });

test("every mishap has what it leaves of the gain, and what was left out its reason", () => {
  const mishap = {
    key: "late" as const,
    label: "a lap late",
    plan: "attack:togo=2",
    chance: chance(0.45),
    gain: mean(0.15),
    loss: mean(-0.05),
    survives: { share: 0.75, low: 0.6, high: 0.9 },
  };
  const table = robustTable({
    plan: "attack:togo=3",
    against: "sit-in",
    races: 256,
    chance: chance(0.5),
    againstChance: chance(0.3),
    gain: mean(0.2),
    mishaps: [mishap, { ...mishap, label: "too hard", survives: null }],
    leftOut: [{ key: "copied", reason: "there is no rival to copy it" }],
  } as unknown as Robustness);
  expect(table).toContain(
    "a lap late  45 (40-50)  +15 (+13 to +17)  -5 (-7 to -3)   75 % (60 to 90)",
  );
  expect(table).toMatch(/too hard .* no clear gain/);
  expect(table).toContain("Left out: a rival doing the same, as there is no rival to copy it.");
});

test("where it flips begins with the sentence, then the settings with their gains", () => {
  const table = flipsTable({
    plan: "attack",
    against: "sit-in",
    races: 256,
    rows: [
      {
        key: "chase",
        label: "chase",
        unit: "times",
        now: 1,
        verdict: "may flip",
        flipsAt: null,
        sentence: "May flip.",
        points: [0.5, 1].map((at, k) => ({ at, gain: mean(k / 10), smooth: mean(k / 10) })),
      },
    ],
  } as unknown as Flips);
  expect(table).toMatch(/\n\nMay flip\.\n {2}chase, times \(now 1\) +0\.5 +1/);
  expect(table).toMatch(/gain, smoothed +0 \(-2 to \+2\) +\+10 \(\+8 to \+12\) +▁█/);
});

test("the tornado has a bar for each input, to either side of the gain as it is", () => {
  const row = (key: string, low: number, high: number): Sensitivity["rows"][0] => ({
    key,
    label: key,
    kind: "quality",
    low: { label: "-1 sd", gain: mean(low) },
    high: { label: "+1 sd", gain: mean(high) },
    swing: key === "peak" ? { mean: -0.02, low: -0.04, high: 0.01 } : mean(high - low),
    chanceSwing: mean(0),
  });
  const table = sensitivityTable({
    plan: "attack",
    against: "sit-in",
    base: mean(0.1),
    races: 256,
    rows: [row("skill", 0.05, 0.15), row("peak", 0.11, 0.09)],
    settings: "so and so",
    design: "48 combinations of all settings",
  } as Sensitivity);
  expect(table).toContain(
    "skill  -1 sd    +5  +1 sd   +15  +10 (+8 to +12)  o---------|---------x",
  );
  expect(table).toMatch(/peak .* -2 \(-4 to \+1\) \? +x-\|-o$/m);
});

test("a sparkline goes from the lowest to the highest bar", () => {
  expect(sparkline([0, 1, 2])).toBe("▁▅█");
  expect(sparkline([3, 3])).toBe("▁▁");
});

test.each([
  [
    "no plan",
    [...ask, "--sweep", "togo=1..4"],
    "sweep: expected one plan to vary (--reference names the other), got none",
  ],
  ["two plans", [...sweep, "--plan", "sit-in"], "sweep: expected one plan to vary"],
  [
    "the catalogue too",
    [...sweep, "--catalogue"],
    "sweep: expected one plan and its ranges, got --catalogue too",
  ],
  ["a report too", [...sweep, "--report", "x.html"], "got --report too"],
  ["a card too", [...sweep, "--card", "x.html"], "got --card too"],
  ["a plan for a card too", [...sweep, "--card-plan", "sit-in"], "got --card-plan too"],
  ["races of what is not asked", [...sweep, "--further-races", "256"], "got --further-races too"],
  [
    "a range that is none",
    [...sweep.slice(0, -4), "--sweep", "togo"],
    "sweep: expected a parameter with a range",
  ],
  [
    "too many laps",
    [...sweep.slice(0, -4), "--sweep", "togo=2..14"],
    "sweep: attack:togo: expected a range within 0.25..4, got 2..14",
  ],
  [
    "a parameter it has not",
    [...sweep.slice(0, -4), "--sweep", "distance=1..4"],
    'sweep: unknown parameter "distance" of attack',
  ],
  ["a reference that is none", [...sweep.slice(0, -1), "sitin"], "did you mean sit-in?"],
])("a sweep with %s is one line and exit code 2", async (_, args, message) => {
  const { status, stdout, stderr } = await runHere(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

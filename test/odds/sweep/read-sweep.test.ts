import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planAt, readSweep } from "../../../src/odds/sweep/read-sweep.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { parseScenarioText } from "../../../src/sim/schema.ts";

const path = "scenarios/beijing-2022-men-sf1.json";
const heat = compileScenario(parseScenarioText(readFileSync(path, "utf8"), path));
const valuesOf = (plan: string, ...ranges: string[]): number[][] =>
  readSweep(heat, plan, ranges).axes.map(({ values }) => values);

test.each([
  ["attack", "togo=2..14", [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]],
  ["attack", "togo = 2..4 / 0.5", [2, 2.5, 3, 3.5, 4]],
  ["contest:sprint=2", "distance=100..400/100", [100, 200, 300, 400]],
  ["sit-in", "from=1..4", [1, 2, 3, 4]],
  ["attack", "effort=1.2..1.8/0.1", [1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8]],
])("%s over %s takes these values", (plan, range, values) => {
  expect(valuesOf(plan, range)).toEqual([values]);
});

test("without a step there are at most fifteen round values, and seven each where there are two", () => {
  const [one] = valuesOf("sprint", "distance=100..900");
  expect(one!.length).toBeLessThanOrEqual(15);
  expect(one!.every((value) => value % 10 === 0)).toBe(true);
  const two = valuesOf("attack", "togo=2..14", "metres=100..400");
  expect(two.every(({ length }) => length <= 7 && length >= 4)).toBe(true);
});

test("the plan has each value in its place, and keeps the rest", () => {
  const sweep = readSweep(heat, "skip:sprint=1; attack:effort=1.5; if points>=3 defend", [
    "togo=4..8",
    "attack:metres=100..300",
  ]);
  expect(planAt(sweep, [5, 200])).toBe(
    "skip:sprint=1; attack:effort=1.5,togo=5,metres=200; if points>=3 defend",
  );
});

test.each([
  [
    "attack",
    ["togo"],
    'sweep: expected a parameter with a range, such as togo=2..14 or distance=100..700/50, got "togo"',
  ],
  ["attack", ["togo=9..2"], "sweep: attack:togo: expected a range upwards, got 9..2"],
  ["attack", ["togo=2..30"], "sweep: attack:togo: expected a range within 0.25..15, got 2..30"],
  [
    "attack",
    ["tog=2..9"],
    'sweep: unknown parameter "tog" of attack (did you mean togo? known: attack:togo, attack:effort, attack:metres)',
  ],
  [
    "skip; contest:sprint=2",
    ["sprint=1..3"],
    "sweep: expected a parameter that comes once in the plan, got sprint (has skip:sprint, contest:sprint, contest:distance)",
  ],
  [
    "skip; contest",
    ["contest:sprint=1..9"],
    "sweep: contest:sprint: expected a range within 1..3, got 1..9",
  ],
  ["attack", ["togo=2..9/20"], "sweep: attack:togo: expected at least three values, got 1"],
  ["attack", ["togo=2..9/0"], "sweep: attack:togo: expected a step above 0, got 0"],
  ["sit-in", ["from=1..9/0.5"], "sweep: sit-in:from: expected a whole step above 0, got 0.5"],
  [
    "sprint",
    ["distance=100..900/1"],
    "sweep: sprint:distance: expected at most 200 values, got 801",
  ],
  [
    "attack",
    ["togo=2..14/0.5", "metres=100..800/20"],
    "sweep: expected at most 200 values in all, got 900; take longer steps",
  ],
  ["attack", ["togo=2..9", "togo=3..8"], "sweep: expected two parameters, got togo twice"],
  ["attack", [], "sweep: expected one or two ranges, got 0"],
  ["let-go", ["togo=2..9"], "sweep: "],
  ["atack", ["togo=2..9"], 'plan: unknown plan "atack" (did you mean attack?'],
])("%s over %o is refused in one line", (plan, ranges, message) => {
  let said = "";
  try {
    readSweep(heat, plan, ranges);
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said.startsWith(message)).toBe(true);
  expect(said).not.toContain("\n");
});

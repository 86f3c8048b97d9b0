import { expect, test } from "vitest";
import {
  heldLevel,
  heldTargets,
  lostTargets,
  readHeldTargets,
  rowsThatHeld,
} from "../../../src/history/validation/held-targets.ts";
import type { TargetRow } from "../../../src/history/validation/target-row.ts";
import type { Validation } from "../../../src/history/validation/validate.ts";

const row = (id: string, change: Partial<TargetRow> = {}): TargetRow => ({
  id,
  gender: "men",
  what: "",
  from: "",
  in: true,
  informative: false,
  real: { low: 0, high: 1 },
  simulated: { value: 0.5, low: 0.4, high: 0.6 },
  interval: "",
  counted: "",
  fields: [],
  races: 10,
  ...change,
});
const run = (...targets: TargetRow[]): Validation => ({
  races: 10,
  seed: "x",
  modelVersion: 1,
  programVersion: "0",
  level: 0.95,
  digest: "",
  out: 0,
  notMeasured: [],
  heats: [],
  targets,
});

test("what held is what is judged and in, and survives being stored", () => {
  const kept = heldTargets(
    run(
      row("a"),
      row("b", { in: false }),
      row("c", { informative: true }),
      row("a", { gender: "women" }),
    ),
  );
  expect(kept.targets.map(({ id, gender }) => [id, gender])).toEqual([
    ["a", "men"],
    ["a", "women"],
  ]);
  expect(readHeldTargets(JSON.stringify(kept), "held.json", ["a"])).toEqual(kept);
});

test("a target is lost where it held before and is out now, for the same gender", () => {
  const kept = heldTargets(run(row("a"), row("b"), row("b", { gender: "women", in: false })));
  const now = run(
    row("a"),
    row("b", { in: false }),
    row("b", { gender: "women", in: false }),
    row("new", { in: false }),
  );
  expect(lostTargets(kept, now).map(({ id, gender }) => [id, gender])).toEqual([["b", "men"]]);
});

test("the risk of a false alarm is one in a thousand for all held targets together", () => {
  const kept = heldTargets(run(...Array.from({ length: 50 }, (_, k) => row(`t${k}`))));
  expect(1 - heldLevel(kept)).toBeCloseTo(0.001 / 50, 12);
});

test("a file that is none is refused in one line", () => {
  expect(() => readHeldTargets("{}", "held.json", [])).toThrow(/^held\.json: .*expected/);
  const gone = JSON.stringify(heldTargets(run(row("a"), row("b"))));
  expect(() => readHeldTargets(gone, "held.json", ["a"])).toThrow(
    'held.json: targets[1].id: expected a target that there still is, got "b"',
  );
});

test("what a small run does not measure is neither held nor lost", () => {
  const kept = heldTargets(run(row("a"), row("step-size")));
  expect(rowsThatHeld(kept, run(row("a"))).map(({ id }) => id)).toEqual(["a"]);
  expect(lostTargets(kept, run(row("a")))).toEqual([]);
});

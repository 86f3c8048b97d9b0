import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { KnownScenarios } from "../../../src/history/validation/known-scenarios.ts";
import type { Targets } from "../../../src/history/validation/targets.ts";
import { validate } from "../../../src/history/validation/validate.ts";
import { createInlineExecutor } from "../../../src/odds/inline-executor.ts";
import { createThreads } from "../../../src/odds/threads.ts";
import { parseScenarioText } from "../../../src/sim/schema.ts";

const MEN = "wc2024-25-4-milwaukee-men-b";
const WOMEN = "wc2024-25-4-milwaukee-women-b";
const SEMIFINAL = "wsd2023-women-sf1";

const scenarios: KnownScenarios = {
  ids: [MEN, WOMEN, SEMIFINAL],
  read: (id) => parseScenarioText(readFileSync(`scenarios/${id}.json`, "utf8"), id),
};

const line = (id: string, low: number, high: number, more: object = {}) => ({
  id,
  what: id,
  scope: "all",
  low,
  high,
  from: "made up",
  ...more,
});

/** A few targets on small fields; the ranges are such that some are met and some cannot be. */
const targets: Targets = {
  about: "made up",
  targets: [
    line("winning-time-men", 400, 600, { gender: "men" }),
    line("winning-time-women", 100, 110, { gender: "women" }),
    line("not-all-laps", 0, 1),
    line("race-to-race", -1, 1),
    line("semis-slower", -60, 60, { gender: "women" }),
    line("position-rank-lap15", 2, 3, { status: "informative: no data" }),
    line("lap-order", 0, 1),
    line("draft-saving", 0.1, 0.4),
  ],
  physics: [
    { id: "wake", what: "wake", tolerance: 0.05 },
    { id: "step-size", what: "step" },
  ],
  fields: { A: [MEN, WOMEN], B: [MEN, WOMEN], semifinal: [SEMIFINAL] },
};

const run = (change: Partial<Parameters<typeof validate>[0]> = {}) =>
  validate({
    targets,
    scenarios,
    races: 6,
    seed: "validate",
    executor: createInlineExecutor(),
    halvesStep: false,
    ...change,
  });

const validation = await run();
const rowOf = (id: string, gender: string | null) =>
  validation.targets.find((row) => row.id === id && row.gender === gender)!;

describe("validate", () => {
  test("reports a target without a gender for men and women each, one with a gender once", () => {
    expect(validation.targets.map(({ id, gender }) => `${id} ${gender}`)).toEqual([
      "winning-time-men men",
      "winning-time-women women",
      "not-all-laps men",
      "not-all-laps women",
      "race-to-race men",
      "race-to-race women",
      "semis-slower women",
      "position-rank-lap15 men",
      "position-rank-lap15 women",
      "lap-order men",
      "lap-order women",
      "draft-saving men",
      "draft-saving women",
      "wake null",
    ]);
  });

  test("skates the fields of the right gender, and those that a target needs beside them", () => {
    expect(rowOf("winning-time-men", "men").fields).toEqual([MEN]);
    expect(rowOf("race-to-race", "women").fields).toEqual([WOMEN, `${WOMEN}, second race`]);
    expect(rowOf("semis-slower", "women").fields).toEqual([SEMIFINAL, `${SEMIFINAL}, as a final`]);
  });

  test("is in where the interval meets the range, and counts what is judged and out", () => {
    expect(rowOf("winning-time-men", "men").in).toBe(true);
    expect(rowOf("winning-time-women", "women").in).toBe(false);
    expect(rowOf("position-rank-lap15", "men")).toMatchObject({ in: false, informative: true });
    expect(validation.out).toBe(validation.targets.filter((r) => !r.in && !r.informative).length);
    expect(validation.out).toBe(1);
  });

  test("holds the value within its interval", () => {
    for (const { id, simulated } of validation.targets) {
      expect(simulated.low, id).toBeLessThanOrEqual(simulated.value);
      expect(simulated.high, id).toBeGreaterThanOrEqual(simulated.value);
    }
  });

  test("a second race is another race of the same field, not the same again", () => {
    expect(rowOf("race-to-race", "men").simulated.value).toBeLessThan(0.99);
  });

  test("a wider level gives wider intervals and the same values", async () => {
    const wide = await run({ level: 0.9999 });
    expect(wide.targets[2]!.simulated.value).toBe(validation.targets[2]!.simulated.value);
    expect(wide.targets[2]!.simulated.high).toBeGreaterThan(validation.targets[2]!.simulated.high);
  });

  test("other seeds give other races, the same seed the same digest", async () => {
    expect((await run()).digest).toBe(validation.digest);
    expect((await run({ seed: "other" })).digest).not.toBe(validation.digest);
  });

  test("two workers give the same result as the calling thread", async () => {
    // The worker is the built one; the test script builds before it tests.
    const executor = createThreads(2, pathToFileURL("dist/worker.js"));
    try {
      expect(await run({ executor })).toEqual(validation);
    } finally {
      await executor.close();
    }
  });
});

describe("the step size", () => {
  test("is measured in a run of full size only, on all targets that are judged", async () => {
    expect(validation.notMeasured).toEqual(["step-size"]);
    const full = await run({ halvesStep: true });
    expect(full.notMeasured).toEqual([]);
    const [men, women] = full.targets.filter(({ id }) => id === "step-size");
    expect([men!.gender, women!.gender]).toEqual(["men", "women"]);
    // Halving the step moves winning times by far less than the 200 s of this range, but draws of six races move something.
    expect(men!.simulated.value).toBeGreaterThan(0);
    expect(men!.real).toEqual({ low: 0, high: 0.1 });
    // All other rows are as they were.
    expect(full.targets.slice(0, -2)).toEqual(validation.targets);
  });
});

test("progress ends with all races done, each run counted once", async () => {
  const told: [number, number][] = [];
  await run({ onProgress: (done, wanted) => told.push([done, wanted]) });
  // Two fields with a second race each, a semifinal and the same as a final.
  expect(told.at(-1)).toEqual([36, 36]);
});

describe("a list of targets that does not fit the fields", () => {
  test.each([
    [{ fields: { A: ["wc2024-25-4-milwaukee-men-c", WOMEN] } }, `did you mean ${MEN}?`],
    [{ fields: { A: [MEN] } }, "fields.A: expected a field of women for winning-time-women"],
    [{ fields: {} }, "fields.A: expected a list of scenario ids, got nothing"],
    [
      { targets: [line("solo-win", 0, 1, { field: "nowhere" })] },
      'solo-win: field: expected the id of a scenario, got "nowhere"',
    ],
  ])("%j is refused in one line", async (change, message) => {
    await expect(run({ targets: { ...targets, ...change } })).rejects.toThrow(message);
  });
});

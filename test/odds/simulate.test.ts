import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { digestOutcomes } from "../../src/odds/digest.ts";
import type { Executor } from "../../src/odds/executor.ts";
import { createInlineExecutor } from "../../src/odds/inline-executor.ts";
import { pairedDifference } from "../../src/odds/paired-difference.ts";
import { widestHalfWidth } from "../../src/odds/precision.ts";
import { simulate } from "../../src/odds/simulate.ts";
import { createThreads } from "../../src/odds/threads.ts";
import { shortHeat } from "./short-heat.ts";

const scenario = shortHeat();

test("the same seed gives the same races, another seed others", async () => {
  const first = await simulate(scenario, { races: 40, seed: "a" });
  const again = await simulate(scenario, { races: 40, seed: "a" });
  const other = await simulate(scenario, { races: 40, seed: "b" });
  expect(new Uint8Array(again.outcomes.buffer)).toEqual(new Uint8Array(first.outcomes.buffer));
  expect(other.digest).not.toBe(first.digest);
});

test("more races begin with the races of a shorter run", async () => {
  const short = await simulate(scenario, { races: 300, seed: "a" });
  const long = await simulate(scenario, { races: 400, seed: "a" });
  const { skaters } = short.outcomes;
  expect(long.outcomes.place.subarray(0, 300 * skaters)).toEqual(short.outcomes.place);
  expect(long.outcomes.time.subarray(0, 300 * skaters)).toEqual(short.outcomes.time);
});

test("blocks that arrive in the wrong order are put right", async () => {
  const inline = createInlineExecutor();
  const backwards: Executor = {
    ...inline,
    run: (job, ranges, onPart) => inline.run(job, [...ranges].reverse(), onPart),
  };
  const right = await simulate(scenario, { races: 700, seed: "a" });
  const turned = await simulate(scenario, { races: 700, seed: "a", executor: backwards });
  expect(turned.digest).toBe(right.digest);
});

test("a stopped run keeps the first races without a hole", async () => {
  const pool = createThreads(2, pathToFileURL("dist/worker.js"));
  const stop = new AbortController();
  const run = await simulate(scenario, {
    races: 100_000,
    seed: "a",
    executor: pool,
    signal: stop.signal,
    onProgress: (done) => {
      if (done >= 500) stop.abort();
    },
  });
  await pool.close();
  expect(run.stopped).toBe(true);
  expect(run.outcomes.from).toBe(0);
  expect(run.outcomes.races).toBeGreaterThanOrEqual(500);
  expect(run.outcomes.races).toBeLessThan(2000);
  const alone = await simulate(scenario, { races: run.outcomes.races, seed: "a" });
  expect(alone.digest).toBe(run.digest);
});

test("a run stopped before its first race says so", async () => {
  const signal = AbortSignal.abort();
  await expect(simulate(scenario, { signal })).rejects.toThrow("stopped before the first race");
});

test("a precision is reached at one of the fixed numbers of races", async () => {
  const run = await simulate(scenario, { precision: 0.04, seed: "a" });
  expect([500, 750, 1000]).toContain(run.outcomes.races);
  expect(widestHalfWidth(run.tally)).toBeLessThanOrEqual(0.04);
  const fixed = await simulate(scenario, { races: run.outcomes.races, seed: "a" });
  expect(run.digest).toBe(fixed.digest);
});

test("a plan changes races but not the number of them, and pairs with the run without it", async () => {
  const skater = scenario.entries[0]!.name;
  const plain = await simulate(scenario, { races: 300, seed: "a" });
  const attack = await simulate(scenario, {
    races: 300,
    seed: "a",
    plans: { [skater]: "attack:togo=3" },
  });
  expect(attack.digest).not.toBe(plain.digest);
  const { mean, low, high } = pairedDifference(attack.outcomes, plain.outcomes, 0, 3);
  expect(low).toBeLessThan(mean);
  expect(high).toBeGreaterThan(mean);
});

test("every outcome is a possible race", async () => {
  const { outcomes, heat } = await simulate(scenario, { races: 200, seed: "possible" });
  const { skaters } = outcomes;
  for (let race = 0; race < outcomes.races; race++) {
    const row = [race * skaters, (race + 1) * skaters] as const;
    const places = Array.from(outcomes.place.subarray(...row)).sort((a, b) => a - b);
    expect(places).toEqual([1, 2, 3, 4, 5, 6]);
    const qualifier = outcomes.place.subarray(...row).indexOf(heat.rules.qualifiers!);
    expect(outcomes.cutPoints[race]).toBe(outcomes.total[race * skaters + qualifier]);
  }
  expect(digestOutcomes(outcomes)).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  [{ races: 0 }, "races: expected a whole number from 1 to 10000000, got 0"],
  [{ races: 2.5 }, "got 2.5"],
  [{ races: Number.NaN }, "got NaN"],
  [{ workers: 65 }, "workers: expected a whole number from 1 to 64, got 65"],
  [{ precision: 0 }, "precision: expected 0.001 to 0.5, got 0"],
  [{ precision: 0.1, races: 10 }, "expected races or precision, got both"],
])("nonsense is refused: %o", async (options, message) => {
  await expect(simulate(scenario, options)).rejects.toThrow(message);
});

import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digestOutcomes } from "../../src/odds/digest.ts";
import type { Executor, RaceRange } from "../../src/odds/executor.ts";
import { createInlineExecutor } from "../../src/odds/inline-executor.ts";
import { mergeOutcomes, type Outcomes } from "../../src/odds/outcomes.ts";
import { cutRaces, lookIndices } from "../../src/odds/race-ranges.ts";
import { createThreads } from "../../src/odds/threads.ts";
import { shortHeat } from "./short-heat.ts";

// The worker is the built one; the test script builds before it tests.
const built = pathToFileURL("dist/worker.js");
const job = { scenario: shortHeat(), seed: "executors" };

async function skate(executor: Executor, ranges: Iterable<RaceRange>): Promise<Outcomes> {
  const parts: Outcomes[] = [];
  await executor.run(job, ranges, (part) => parts.push(part));
  return mergeOutcomes(parts.sort((a, b) => a.from - b.from));
}

let expected: string;
const pools = new Map<number, Executor>();

beforeAll(async () => {
  expected = digestOutcomes(await skate(createInlineExecutor(), [{ from: 0, to: 60 }]));
  for (const workers of [1, 2, 7]) pools.set(workers, createThreads(workers, built));
});

afterAll(async () => {
  for (const pool of pools.values()) await pool.close();
});

test.each([1, 2, 7])("%i threads give the digest of the calling thread", async (workers) => {
  const pool = pools.get(workers)!;
  for (const size of [1, 7, 25, 60])
    expect(digestOutcomes(await skate(pool, cutRaces(0, 60, size)))).toBe(expected);
});

test("a pool stops handing out ranges when told to, and keeps the first ones whole", async () => {
  const stop = new AbortController();
  const parts: Outcomes[] = [];
  await pools.get(2)!.run(
    job,
    cutRaces(0, 1000, 5),
    (part) => {
      parts.push(part);
      if (parts.length === 4) stop.abort();
    },
    stop.signal,
  );
  const merged = mergeOutcomes(parts.sort((a, b) => a.from - b.from));
  expect(merged.races).toBeGreaterThanOrEqual(20);
  expect(merged.races).toBeLessThanOrEqual(30);
});

test("a pool tells what a worker found wrong, once, and can be used again", async () => {
  const pool = pools.get(2)!;
  const wrong = { ...job, plans: { [job.scenario.entries[0]!.name]: "sit-inn" } };
  await expect(pool.run(wrong, cutRaces(0, 20, 5), () => {})).rejects.toThrow("sit-inn");
  expect(digestOutcomes(await skate(pool, cutRaces(0, 60, 10)))).toBe(expected);
});

test("a worker that breaks down gives one clear error", async () => {
  const broken = createThreads(2, new URL("data:text/javascript,throw new Error('no ice')"));
  await expect(broken.run(job, cutRaces(0, 20, 5), () => {})).rejects.toThrow(
    "invariant: a worker stopped: no ice",
  );
  await broken.close();
});

test("ranges cover all races once, in order", () => {
  expect([...cutRaces(10, 30, 8)]).toEqual([
    { from: 10, to: 18 },
    { from: 18, to: 26 },
    { from: 26, to: 30 },
  ]);
  expect([...cutRaces(5, 5)]).toEqual([]);
});

test("a run to a precision may stop after fixed numbers of races only", () => {
  const looks = [...lookIndices()];
  expect(looks.slice(0, 7)).toEqual([500, 750, 1000, 1500, 2000, 3000, 4000]);
  expect(looks.at(-1)).toBe(1_024_000);
  expect(looks.every(Number.isInteger)).toBe(true);
});

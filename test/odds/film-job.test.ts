import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { digestOutcomes } from "../../src/odds/digest.ts";
import type { Job } from "../../src/odds/executor.ts";
import { filmJob } from "../../src/odds/film-job.ts";
import { createInlineExecutor } from "../../src/odds/inline-executor.ts";
import { mergeOutcomes, type Outcomes } from "../../src/odds/outcomes.ts";
import { cutRaces } from "../../src/odds/race-ranges.ts";
import { createThreads } from "../../src/odds/threads.ts";
import { shortHeat } from "./short-heat.ts";

const scenario = shortHeat();
const plans = { [scenario.entries[0]!.name]: "contest:sprint=1" };
const job: Job = { scenario, seed: "filmed", plans, racesPerVersion: 8 };
const inline = createInlineExecutor();
// The worker is the built one; the test script builds before it tests.
const pool = createThreads(2, pathToFileURL("dist/worker.js"));

afterAll(() => pool.close());

async function skate(executor: typeof pool, during: () => void = () => {}): Promise<Outcomes> {
  const parts: Outcomes[] = [];
  await executor.run(job, cutRaces(0, 60, 5), (part) => {
    if (parts.push(part) === 1) during();
  });
  return mergeOutcomes(parts.sort((a, b) => a.from - b.from));
}

test("a film shows the race that was counted under its number", async () => {
  const { skaters, place, total } = await skate(inline);
  for (const race of [0, 13, 42]) {
    const { ranking } = filmJob(job, race).trace;
    for (const [i, { name }] of scenario.entries.entries()) {
      const row = ranking.find((each) => each.name === name)!;
      expect([row.place, row.points]).toEqual([
        place[race * skaters + i],
        total[race * skaters + i],
      ]);
    }
  }
});

test("a pool films races of any job in the middle of a run, which stays what it is", async () => {
  const other: Job = { scenario, seed: "another" };
  const films: Promise<unknown>[] = [];
  const run = await skate(pool, () => films.push(pool.film(job, 13), pool.film(other, 2)));
  expect(await Promise.all(films)).toEqual([filmJob(job, 13), filmJob(other, 2)]);
  expect(digestOutcomes(run)).toBe(digestOutcomes(await skate(inline)));
});

test("what is wrong with a job is told to who asked for its film, and to nobody else", async () => {
  const wrong: Job = { ...job, plans: { [scenario.entries[0]!.name]: "sit-inn" } };
  await expect(pool.film(wrong, 0)).rejects.toThrow("sit-inn");
  expect(await pool.film(job, 1)).toEqual(await inline.film(job, 1));
});

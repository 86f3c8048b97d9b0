import { expect, test } from "vitest";
import { RECENT, RecentJobs } from "../../src/odds/recent-jobs.ts";
import { shortHeat } from "./short-heat.ts";

const job = { scenario: shortHeat(), seed: "recent" };

test("a job asked for again is the same one, a new one is compiled, and the one longest unused makes room", () => {
  const jobs = new RecentJobs<number>();
  const [first, second] = [jobs.skateOf(0, job), jobs.skateOf(1, job)];
  expect(first).not.toBe(second);
  for (let key = 2; key < RECENT; key++) jobs.skateOf(key, job);
  expect(jobs.skateOf(0, job)).toBe(first);
  jobs.skateOf(RECENT, job);
  expect(jobs.skateOf(0, job)).toBe(first);
  expect(jobs.skateOf(1, job)).not.toBe(second);
});

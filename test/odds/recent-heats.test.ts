import { expect, test } from "vitest";
import { RECENT, RecentHeats } from "../../src/odds/recent-heats.ts";
import { shortHeat } from "./short-heat.ts";

const job = { scenario: shortHeat(), seed: "recent" };

test("a heat asked for again is the same one, a new one is compiled, and the one longest unused makes room", () => {
  const heats = new RecentHeats<number>();
  const [first, second] = [heats.heatOf(0, job), heats.heatOf(1, job)];
  expect(first).not.toBe(second);
  for (let key = 2; key < RECENT; key++) heats.heatOf(key, job);
  expect(heats.heatOf(0, job)).toBe(first);
  heats.heatOf(RECENT, job);
  expect(heats.heatOf(0, job)).toBe(first);
  expect(heats.heatOf(1, job)).not.toBe(second);
});

import { expect, test } from "vitest";
import { pointsToGetThrough } from "../../src/odds/cut/points-to-get-through.ts";
import { inSlices } from "../../src/odds/in-slices.ts";
import { createInlineExecutor } from "../../src/odds/inline-executor.ts";
import { odds } from "../../src/odds/odds.ts";
import type { Outcomes } from "../../src/odds/outcomes.ts";
import type { PlanOutcomes } from "../../src/odds/plan-outcomes.ts";
import { recallRaces } from "../../src/odds/recalled-executor.ts";
import { shortHeat } from "./short-heat.ts";

const job = { scenario: shortHeat(), seed: "recalled", plans: {}, deeds: true };
const asked = { seed: job.seed, races: 60 };

async function skate(): Promise<Outcomes[]> {
  const blocks: Outcomes[] = [];
  const executor = inSlices(createInlineExecutor(), 25);
  await executor.run(job, [{ from: 0, to: 60 }], (block) => blocks.push(block));
  return blocks;
}

test("an executor in slices cuts ranges, small ones first, and gives the same races", async () => {
  const blocks = await skate();
  expect(blocks.map(({ from, races }) => [from, races])).toEqual([
    [0, 7],
    [7, 25],
    [32, 25],
    [57, 3],
  ]);
});

test("where several plans are skated together, a slice counts the races of all", async () => {
  const executor = inSlices(createInlineExecutor(), 24);
  const [me] = job.scenario.entries.map(({ name }) => name);
  const together = { job, skater: me!, orders: ["sit-in", "attack", ""] };
  const blocks: PlanOutcomes[] = [];
  await executor.run(together, [{ from: 0, to: 20 }], (block) => blocks.push(block));
  expect(blocks.map(({ from, races, plans }) => [from, races, plans.length])).toEqual([
    [0, 2, 3],
    [2, 8, 3],
    [10, 8, 3],
    [18, 2, 3],
  ]);
});

test("questions about recalled races have the answers and the digest of races skated for them", async () => {
  const executor = recallRaces(job, await skate());
  const recalled = await odds(job.scenario, { ...asked, executor });
  expect({ ...recalled, elapsed: 0 }).toEqual({ ...(await odds(job.scenario, asked)), elapsed: 0 });
  const cut = await pointsToGetThrough(job.scenario, {}, { ...asked, executor });
  expect(cut).toEqual(await pointsToGetThrough(job.scenario, {}, asked));
});

test("other races than those kept are refused", async () => {
  const executor = recallRaces(job, await skate());
  const other = odds(job.scenario, { ...asked, seed: "other", executor });
  await expect(other).rejects.toThrow("expected the 60 races that were kept");
});

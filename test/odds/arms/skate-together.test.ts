import { expect, test } from "vitest";
import { skateTogether, type Way } from "../../../src/odds/arms/skate-together.ts";
import type { PlansJob } from "../../../src/odds/executor.ts";
import { createInlineExecutor } from "../../../src/odds/inline-executor.ts";
import type { Outcomes } from "../../../src/odds/outcomes.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const [first, second] = scenario.entries.map(({ name }) => name) as [string, string];
const job = { scenario, seed: "together" };
const ways: Way[] = [
  { job, skater: first, orders: "" },
  { job: { ...job, plans: { [second]: "attack:togo=3" } }, skater: first, orders: "sit-in" },
  { job: { ...job, plans: {} }, skater: second, orders: "sit-in" },
  { job, skater: first, orders: "attack:togo=2" },
];

/** Skates the ways here, and notes what is asked of the executor. */
async function skate(races: number) {
  const executor = createInlineExecutor();
  const asked: string[][] = [];
  const blocks: Outcomes[][] = ways.map(() => []);
  const levels: number[] = [];
  await skateTogether(ways, {
    races,
    executor: {
      ...executor,
      run(plans: PlansJob, ranges, onPart) {
        asked.push([plans.skater, ...plans.orders]);
        return executor.run(plans, ranges, onPart);
      },
    },
    onBlock: (block, way) => blocks[way]!.push(block),
    onLevel: (level) => levels.push(level),
  });
  return { asked, blocks, levels };
}

test("ways that differ in one skater's plan alone are skated together, all others apart", async () => {
  const { asked, levels } = await skate(40);
  expect(asked).toEqual([
    [first, "", "attack:togo=2"],
    [first, "sit-in"],
    [second, "sit-in"],
  ]);
  expect(levels).toEqual([40]);
});

test("each way gets its own races, in their order and the same as when skated alone", async () => {
  const { blocks } = await skate(40);
  for (const [k, { job, skater, orders }] of ways.entries()) {
    const plans = { ...("plans" in job ? job.plans : {}), [skater]: orders };
    const alone = await simulate(scenario, { races: 40, seed: job.seed, plans });
    expect(blocks[k]!.map(({ from }) => from)).toEqual(
      blocks[k]!.map(({ from }) => from).toSorted((a, b) => a - b),
    );
    expect(blocks[k]!.flatMap(({ place }) => [...place])).toEqual([...alone.outcomes.place]);
  }
});

test("no way is ahead of the others by more than its last stretch", async () => {
  const { levels, blocks } = await skate(600);
  expect(levels).toEqual([256, 600]);
  for (const some of blocks) expect(some.reduce((sum, { races }) => sum + races, 0)).toBe(600);
});

import { expect, test } from "vitest";
import type { Runner } from "../../../src/odds/compare/compare-pairs.ts";
import { GoalBits } from "../../../src/odds/compare/goal-bits.ts";
import { skatePlans } from "../../../src/odds/compare/skate-plans.ts";
import { OutcomeDigest } from "../../../src/odds/digest.ts";
import type { Executor, PlansJob, RaceRange } from "../../../src/odds/executor.ts";
import { createOutcomes } from "../../../src/odds/outcomes.ts";
import { type PlanOutcomes, planOutcomes } from "../../../src/odds/plan-outcomes.ts";
import { shortHeat } from "../short-heat.ts";

const CHANCES = [0.5, 0.1, 0.65];
const job: PlansJob = {
  job: { scenario: shortHeat(), seed: "made up" },
  skater: "nobody",
  orders: CHANCES.map((_, plan) => `plan ${plan}`),
};

/** Every other race of ten goes as the chance says: nobody skates. */
function madeUp(plan: number, { from, to }: RaceRange) {
  const block = createOutcomes({ skaters: 2, sprints: 0, from, races: to - from });
  for (let race = from; race < to; race++)
    block.place[2 * (race - from)] = ((race * 37) % 100) / 100 < CHANCES[plan]! ? 1 : 2;
  return block;
}

/** Two workers, of which each asks for the next piece as soon as it is free; keeps what was asked for and answered, in order. */
function eagerWorkers() {
  const log: { asked?: Required<RaceRange>; answered?: number }[] = [];
  const executor: Executor<PlansJob, PlanOutcomes> = {
    workers: 2,
    async run(_, ranges, onPart) {
      const flying: Required<RaceRange>[] = [];
      const answer = (range: Required<RaceRange>): void => {
        onPart(planOutcomes(range.orders.map((plan) => madeUp(plan, range))));
        log.push({ answered: range.to });
      };
      for (const range of ranges as Iterable<Required<RaceRange>>) {
        log.push({ asked: range });
        flying.push(range);
        if (flying.length === 2) answer(flying.shift()!);
      }
      for (const range of flying) answer(range);
    },
    async close() {},
  };
  return { executor, log };
}

const newRunners = (): Runner[] =>
  CHANCES.map((_, plan) => ({
    plan: `plan ${plan}`,
    bits: new GoalBits({ name: "win", places: 1 }, 0),
    digest: new OutcomeDigest(),
    attempts: null,
  }));

test("a worker that is free goes on beyond a look, and plans dropped there are left out", async () => {
  const runners = newRunners();
  const { executor, log } = eagerWorkers();
  const field = await skatePlans({
    runners,
    job,
    executor,
    look: { halfWidth: 0.02 },
    onBlock: () => undefined,
  });
  const look = log.findIndex(({ answered }) => answered === 512);
  const begun = log.slice(0, look).findLast(({ asked }) => asked)!.asked!;
  expect(begun.from).toBe(512);
  expect(begun.orders).toEqual([0, 1, 2]);
  expect(field.leftAfter[0]).toEqual({ races: 512, plans: 2 });
  expect(runners[1]!.bits.races).toBe(512);
  const further = log.slice(look).flatMap(({ asked }) => (asked ? [asked.orders] : []));
  expect(further[0]).toEqual([0, 2]);
  expect(runners[0]!.bits.races).toBe(field.leftAfter.at(-1)!.races);
  expect(runners[2]!.bits.races).toBe(runners[0]!.bits.races);
});

test("with a number of races all plans have them, told block by block", async () => {
  const runners = newRunners();
  const told: number[] = [];
  await skatePlans({
    runners,
    job,
    executor: eagerWorkers().executor,
    look: { races: 1000 },
    onBlock: (_, done, wanted) => {
      told.push(done);
      expect(wanted).toBe(3000);
    },
  });
  expect(runners.map(({ bits }) => bits.races)).toEqual([1000, 1000, 1000]);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(3000);
});

test("stopped at once nothing is skated", async () => {
  const runners = newRunners();
  const { executor, log } = eagerWorkers();
  const signal = AbortSignal.abort();
  await skatePlans({
    runners,
    job,
    executor,
    look: { races: 1000 },
    signal,
    onBlock: () => undefined,
  });
  expect(log).toEqual([]);
});

import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { type CompareOptions, comparePlans } from "../../../src/odds/compare/compare-plans.ts";
import type { Executor, PlansJob, RaceRange } from "../../../src/odds/executor.ts";
import { createOutcomes } from "../../../src/odds/outcomes.ts";
import { pairedDifference } from "../../../src/odds/paired-difference.ts";
import { type PlanOutcomes, planOutcomes } from "../../../src/odds/plan-outcomes.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { createThreads } from "../../../src/odds/threads.ts";
import { keyedUniform } from "../../../src/sim/random.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const ME = scenario.entries[0]!.name;
const asked: CompareOptions = { skater: ME, goal: "qualify", plans: ["sit-in", "attack:togo=2"] };

/** Skates nothing: by plan a chance to qualify on the luck of the race; notes how much it was asked for. */
function fakeExecutor(
  chances: Record<string, number>,
  workers = 2,
): Executor<PlansJob, PlanOutcomes> & { asked: Map<string, number> } {
  const seen = new Map<string, number>();
  const skate = (plan: string, { from, to }: RaceRange) => {
    const block = createOutcomes({ skaters: 6, sprints: 1, from, races: to - from });
    for (let race = from; race < to; race++) {
      const luck = keyedUniform(1, 2, 0, race, 0);
      block.place[6 * (race - from)] = luck < chances[plan]! ? 1 : 6;
    }
    seen.set(plan, (seen.get(plan) ?? 0) + to - from);
    return block;
  };
  return {
    workers,
    asked: seen,
    async run({ orders }, ranges, onPart, signal) {
      const flying: PlanOutcomes[] = [];
      for (const range of ranges) {
        if (signal?.aborted) break;
        const plans = range.orders?.map((place) => orders[place]!) ?? orders;
        flying.push(planOutcomes(plans.map((plan) => skate(plan, range))));
        // Of those under way the last may arrive first.
        if (flying.length === workers) for (const part of flying.splice(0).reverse()) onPart(part);
      }
      for (const part of flying) onPart(part);
    },
    async close() {},
  };
}

test("the difference is that of the same races one by one, and two workers find the same as one", async () => {
  const one = await comparePlans(scenario, { ...asked, races: 512, seed: "paired" });
  const pool = createThreads(2, pathToFileURL("dist/worker.js"));
  const two = await comparePlans(scenario, {
    ...asked,
    races: 512,
    seed: "paired",
    executor: pool,
  });
  await pool.close();
  expect({ ...two, elapsed: 0 }).toEqual({ ...one, elapsed: 0 });
  const runs = await Promise.all(
    asked.plans!.map((plan) =>
      simulate(scenario, { races: 512, seed: "paired", racesPerVersion: 8, plans: { [ME]: plan } }),
    ),
  );
  const { mean } = pairedDifference(runs[1]!.outcomes, runs[0]!.outcomes, 0, 3);
  const attack = one.plans.find(({ plan }) => plan !== "sit-in")!;
  expect(attack.difference.value).toBeCloseTo(mean, 12);
  expect(attack.chance.p).toBeCloseTo(runs[1]!.tally.firstPlaces(0, 3).p, 12);
  expect(one.versions).toBe(64);
  expect(one.reference).toBe("sit-in");
});

test("other races have another digest", async () => {
  const digests = [];
  for (const seed of ["a", "b"])
    digests.push((await comparePlans(scenario, { ...asked, races: 512, seed })).digest);
  expect(digests[1]).not.toBe(digests[0]);
});

test("a plan that says the same in other words differs from the reference by exactly 0", async () => {
  const plans = ["sit-in", "sit-in:from=3,to=7,until=3"];
  const { advice, plans: compared } = await comparePlans(scenario, { ...asked, plans, races: 512 });
  for (const { difference, tied, saved } of compared) {
    expect(difference.value).toBe(0);
    expect(tied).toBe(true);
    expect(saved).toBeNull();
  }
  expect(advice).toMatch(/^(Cannot tell|Makes no difference)/);
});

test("weak plans are dropped early and listed with the races they had, close ones go on", async () => {
  const chances = { "": 0.5, "sit-in": 0.1, attack: 0.65, lead: 0.64 };
  const executor = fakeExecutor(chances);
  const result = await comparePlans(scenario, {
    skater: ME,
    goal: "qualify",
    reference: "none",
    plans: ["sit-in", "attack", "lead"],
    precision: 0.02,
    executor,
  });
  const races = Object.fromEntries(result.plans.map(({ plan, races }) => [plan, races]));
  expect(races["sit-in"]).toBeLessThan(1000);
  expect(races.attack).toBeGreaterThan(1000);
  expect(races.none).toBe(races.attack);
  expect(result.plans.map(({ plan }) => plan)).toEqual(["attack", "lead", "none", "sit-in"]);
  expect(result.plans.map(({ tied }) => tied)).toEqual([true, true, false, false]);
  const { sampling, low, high } = result.plans[0]!.difference;
  expect((sampling.high - sampling.low) / 2).toBeLessThanOrEqual(0.02);
  expect(low).toBeLessThanOrEqual(sampling.low);
  expect(high).toBeGreaterThanOrEqual(sampling.high);
  expect(result.advice).toContain("Perhaps as good: taking the lead.");
  // What two workers had under way when the answer was there is left out.
  const skated = [...executor.asked.values()].reduce((sum, each) => sum + each, 0);
  expect(result.races).toBeLessThanOrEqual(skated);
  expect(result.races).toBeGreaterThan(0.9 * skated);
});

test("with plans dropped on the way any number of workers finds the same", async () => {
  const chances = { "": 0.5, "sit-in": 0.1, attack: 0.62, lead: 0.55, chase: 0.6 };
  const found = [];
  for (const workers of [1, 2, 7]) {
    const plans = ["none", "sit-in", "attack", "lead", "chase"];
    const executor = fakeExecutor(chances, workers);
    const result = await comparePlans(scenario, { ...asked, plans, precision: 0.03, executor });
    found.push({ ...result, elapsed: 0 });
  }
  expect(new Set(found[0]!.plans.map(({ races }) => races)).size).toBeGreaterThan(2);
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});

test("with a number of races every plan has them, and none is dropped", async () => {
  const executor = fakeExecutor({ "": 0.5, "sit-in": 0.1, attack: 0.65 });
  const { plans } = await comparePlans(scenario, {
    ...asked,
    plans: ["none", "sit-in", "attack"],
    races: 1000,
    executor,
  });
  expect(plans.map(({ races }) => races)).toEqual([1000, 1000, 1000]);
});

test("stopped, it keeps what has been skated; stopped too early, it says so", async () => {
  const chances = { "sit-in": 0.5, "attack:togo=2": 0.55 };
  const stop = new AbortController();
  const kept = await comparePlans(scenario, {
    ...asked,
    executor: fakeExecutor(chances),
    precision: 0.005,
    signal: stop.signal,
    onProgress: (done) => done > 1200 && stop.abort(),
  });
  expect(kept.stopped).toBe(true);
  expect(kept.races).toBeGreaterThan(1200);
  expect(kept.races).toBeLessThan(2000);
  const early = comparePlans(scenario, {
    ...asked,
    executor: fakeExecutor(chances),
    signal: AbortSignal.abort(),
  });
  await expect(early).rejects.toThrow("stopped before every plan");
});

test.each<[string, Partial<CompareOptions>, string]>([
  ["a goal that is none", { goal: "gold" }, "goal: expected qualify"],
  ["a skater who does not start", { skater: "Nobody" }, 'skater: unknown skater "Nobody"'],
  ["a plan that is none", { plans: ["sit-inn"] }, "did you mean sit-in?"],
  ["no plan", { plans: [] }, "plan: expected at least one plan, got none"],
  [
    "a plan twice",
    { plans: ["sit-in", " sit-in ;"] },
    'plan: expected plans that differ, got "sit-in" twice',
  ],
  ["the reference alone", { plans: ["sit-in"], reference: "sit-in" }, "other than the reference"],
  ["a reference that is none", { reference: "sitin" }, "reference: "],
  ["few races", { races: 100 }, "races: expected a whole number from 512"],
  ["too fine a precision", { precision: 0.0001 }, "precision: expected 0.002 to 0.5"],
  ["both", { precision: 0.1, races: 600 }, "expected races or precision, got both"],
  ["no workers", { workers: 0 }, "workers: expected"],
])("%s is refused in one line before anything is skated", async (_, wrong, message) => {
  const executor = fakeExecutor({});
  const error = await comparePlans(scenario, { ...asked, executor, ...wrong }).catch(
    (e: Error) => e,
  );
  expect((error as Error).message).toContain(message);
  expect((error as Error).message).not.toContain("\n");
  expect(executor.asked.size).toBe(0);
});

import { expect, test } from "vitest";
import { reliability } from "../../src/history/reliability.ts";
import { uniforms } from "./made-up-rankings.ts";

const likely = (logit: number) => 1 / (1 + Math.exp(-logit));
const byLot = likely(-1);

/** Calls of 40 races of 25 starts whose true log odds are, from a lottery, `truth` times as far as those given. */
function calls(truth: number, seed: string) {
  const next = uniforms(seed);
  return Array.from({ length: 1000 }, (_, i) => {
    const beyond = -2 + 4 * next();
    const happened = next() < likely(-1 + truth * beyond);
    const race = Math.floor(i / 25);
    return { race, event: "podium" as const, p: likely(-1 + beyond), byLot, happened };
  });
}

/** The call of a win. */
const call = (race: number, p: number, happened: boolean) => ({
  race,
  event: "win" as const,
  p,
  byLot: 0.5,
  happened,
});

test.each([0.5, 1, 2])("finds how far chances ought to be spread: %d", (truth) => {
  // 1000 calls, standard error about 0.1; 5 of them, seed "reliable".
  const { slope } = reliability(calls(truth, "reliable"), 40, "x");
  expect(Math.abs(slope!.value - truth)).toBeLessThan(0.5);
  expect(slope!.low!).toBeLessThan(slope!.value);
  expect(slope!.high!).toBeGreaterThan(slope!.value);
  expect(slope!.high! - slope!.low!).toBeLessThan(1.2);
});

test("every call is in one bin, with what was forecast there and what happened", () => {
  const some = [call(0, 0, false), call(0, 0.05, true), call(1, 0.09, false), call(1, 1, true)];
  const { bins } = reliability(some, 2, "x");
  expect(bins.reduce((sum, { starts }) => sum + starts, 0)).toBe(4);
  const [bin] = bins.filter(({ from }) => from === 0.05);
  expect(bin).toMatchObject({ to: 0.1, starts: 2, happened: 0.5 });
  expect(bin!.forecast).toBeCloseTo(0.07, 12);
  expect(bins.at(-1)).toMatchObject({ starts: 1, forecast: 1, happened: 1 });
  expect(bins[3]).toMatchObject({ starts: 0, forecast: null, happened: null });
});

test("there is no slope where the outcomes are all alike, or separated by the chances", () => {
  const all = [0.2, 0.4, 0.6, 0.8].map((p, race) => call(race, p, true));
  expect(reliability(all, 4, "x").slope).toBeNull();
  const apart = all.map((one) => ({ ...one, happened: one.p > 0.5 }));
  expect(reliability(apart, 4, "x").slope).toBeNull();
  expect(reliability([], 0, "x").slope).toBeNull();
});

test("a slope of few races is told without an interval", () => {
  const few = calls(1, "reliable").filter(({ race }) => race < 4);
  const { slope } = reliability(few, 4, "x");
  expect(slope).toEqual({ value: expect.any(Number), low: null, high: null });
});

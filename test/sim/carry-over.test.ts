import { expect, test } from "vitest";
import { afterRest } from "../../src/sim/carry-over.ts";
import { fade, recoveryRate, recoveryTable, reserveAfter } from "../../src/sim/energy.ts";

const table = recoveryTable();

test("no rest leaves a skater as he is, a day makes him fresh", () => {
  const tired = { reserve: 0.1, hardTime: 400 };
  const same = afterRest(tired, 0, 1 / 42);
  expect(same.reserve).toBeCloseTo(0.1, 12);
  expect(same.hardTime).toBe(400);
  const fresh = afterRest(tired, 86_400, 1 / 42);
  expect(fresh.reserve).toBe(1);
  expect(fresh.hardTime).toBeLessThan(1e-9);
});

test("half of the hard time is forgotten after half an hour, and of what is left another half", () => {
  expect(afterRest({ reserve: 1, hardTime: 400 }, 1800, 1).hardTime).toBeCloseTo(200, -1);
  expect(afterRest({ reserve: 1, hardTime: 400 }, 3600, 1).hardTime).toBeCloseTo(100, 0);
});

test("at rest the reserve refills as the race does it step by step without power", () => {
  const [cp, capacity, seconds] = [340, 20_000, 90];
  let stepped = 2000;
  for (let s = 0; s < seconds; s++) stepped = reserveAfter(stepped, 0, cp, capacity, 1, table);
  const { reserve } = afterRest({ reserve: 0.1, hardTime: 0 }, seconds, recoveryRate(cp, table));
  // The step's e^-x is cut after its square: x^3 / 6 with x = 1 / 42 a step.
  expect(reserve * capacity).toBeCloseTo(stepped, -1);
});

test("after an hour a hard semifinal still costs a few tenths of a percent of critical power more than an easy one", () => {
  const [hard, easy] = [420, 220].map((hardTime) =>
    afterRest({ reserve: 0, hardTime }, 3600, 1 / 42),
  );
  const lost = fade(400 + easy!.hardTime) - fade(400 + hard!.hardTime);
  expect(lost).toBeGreaterThan(0.005);
  expect(lost).toBeLessThan(0.015);
});

import { expect, test } from "vitest";
import { GoalBits } from "../../../src/odds/compare/goal-bits.ts";
import { RACES_PER_VERSION } from "../../../src/odds/compare/race-bits.ts";
import { fakeOutcomes } from "../fake-outcomes.ts";

test("a bit a race, however the races are cut into blocks, and far beyond the first bytes", () => {
  const goal = { name: "top=2", places: 2 };
  const whole = new GoalBits(goal, 3);
  whole.add(fakeOutcomes(0, 3000));
  const cut = new GoalBits(goal, 3);
  for (const [from, to] of [
    [0, 3],
    [3, 70],
    [70, 71],
    [71, 2991],
    [2991, 3000],
  ] as const)
    cut.add(fakeOutcomes(from, to));
  const { place } = fakeOutcomes(0, 3000);
  for (let version = 0; version < whole.versions; version++) {
    expect(cut.version(version)).toBe(whole.version(version));
    for (let bit = 0; bit < RACES_PER_VERSION; bit++) {
      const race = version * RACES_PER_VERSION + bit;
      expect((whole.version(version) >> bit) & 1).toBe(place[race * 5 + 3]! <= 2 ? 1 : 0);
    }
  }
});

test("only versions of which every race has been skated count", () => {
  const bits = new GoalBits({ name: "win", places: 1 }, 0);
  bits.add(fakeOutcomes(0, 39));
  expect(bits.races).toBe(39);
  expect(bits.versions).toBe(4);
});

import { describe, expect, test } from "vitest";
import { fitHabits } from "../../../src/history/calibration/fit-habits.ts";
import { latinHypercube } from "../../../src/history/calibration/latin-hypercube.ts";
import { recoverHabits } from "../../../src/history/calibration/recover-habits.ts";
import { habitsAt } from "../../../src/history/calibration/try-habits.ts";
import { behaviourParameters } from "../../../src/sim/behaviour.ts";

const dimensions = behaviourParameters.length;
/** A world in which the first habit shows in one number, the second in another, all others in none. */
const tried = latinHypercube(200, dimensions, "world").map((point, i) => ({
  point,
  values: [2 * point[0]! + noise(i), point[1]! ** 2 + noise(i + 1)],
}));

function noise(i: number): number {
  return (((i * 61) % 97) / 97 - 0.5) * 0.2;
}

test("habits that show are found, those that do not stay as open as before", () => {
  const targets = [
    { mean: 1, sd: 0.1 },
    { mean: 0.25, sd: 0.1 },
  ];
  const { draws, expected } = fitHabits(tried, targets, 300, "x");
  const column = (p: number) => draws.map((row) => row[p]!);
  const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const spread = (values: number[]) =>
    Math.sqrt(mean(values.map((x) => x * x)) - mean(values) ** 2);
  expect(Math.abs(mean(column(0)) - 0.5)).toBeLessThan(0.05);
  expect(spread(column(0))).toBeLessThan(0.1);
  // Both roots of the square are found.
  expect(mean(column(1).map(Math.abs))).toBeCloseTo(0.5, 0);
  expect(Math.min(...column(1))).toBeLessThan(-0.3);
  expect(Math.max(...column(1))).toBeGreaterThan(0.3);
  expect(spread(column(5))).toBeGreaterThan(0.45);
  expect(expected[0]).toBeCloseTo(1, 1);
});

test("a target that cannot be met does not throw all others over", () => {
  const { draws } = fitHabits(
    tried,
    [
      { mean: 1, sd: 0.1 },
      { mean: 50, sd: 0.1 },
    ],
    100,
    "x",
  );
  const mean = draws.reduce((sum, row) => sum + row[0]!, 0) / draws.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.1);
});

describe("recovery", () => {
  const targets = [0, 1].map((t) => ({
    id: `t${t}`,
    gender: "men" as const,
    keys: [],
    sampleOf: () => ({ kind: "mean" as const, values: new Float64Array(0) }),
    mean: 0,
    sd: 0.1,
  }));
  const recovery = recoverHabits(
    tried,
    targets,
    tried.map(() => 1),
    "x",
    24,
  );
  test("tells a habit that can be found from one that can not", () => {
    expect(recovery.points).toBe(24);
    expect(recovery.parameters[0]!.correlation).toBeGreaterThan(0.98);
    expect(Math.abs(recovery.parameters[5]!.correlation)).toBeLessThan(0.6);
  });
  test("holds the truth about nine times of ten: 24 worlds, at least 17 by the binomial at a risk of 0.2 % for each habit", () => {
    for (const { covered } of recovery.parameters) expect(covered).toBeGreaterThan(17 / 24 - 1e-9);
  });
});

test("the ends of the cube are the ends of what could be true", () => {
  const ends = behaviourParameters.map(({ low, high }) => [low, high]);
  expect(habitsAt(new Array(dimensions).fill(-1))).toEqual(ends.map(([low]) => low));
  expect(habitsAt(new Array(dimensions).fill(1))).toEqual(ends.map(([, high]) => high));
});

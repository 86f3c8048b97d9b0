import { expect, test } from "vitest";
import { latinHypercube } from "../../../src/history/calibration/latin-hypercube.ts";
import {
  fitEmulator,
  quadraticTerms,
} from "../../../src/history/calibration/quadratic-emulator.ts";

const points = latinHypercube(80, 3, "emulator");
const surface = ([x, y, z]: readonly number[]) => 5 + 2 * x! - y! * z! + 0.5 * z! * z!;

test("a quadratic surface is found again but for the ridge", () => {
  const many = latinHypercube(400, 3, "many");
  const { value, miss } = fitEmulator(many, many.map(surface));
  for (const point of latinHypercube(20, 3, "others"))
    expect(Math.abs(value(quadraticTerms(point)) - surface(point))).toBeLessThan(0.05);
  expect(miss).toBeLessThan(0.01);
});

test("noise stays in the spread, and what is missed is much less", () => {
  // 80 runs with noise of 1 (equal steps of its own range, sd 0.58) and ten terms.
  const noisy = points.map((point, i) => surface(point) + ((i * 37) % 80) / 40 - 1);
  const { spread, miss } = fitEmulator(points, noisy);
  expect(spread).toBeGreaterThan(0.4);
  expect(spread).toBeLessThan(0.85);
  expect(miss).toBeLessThan(spread / 2);
});

test("a run that does not count changes nothing", () => {
  const values = points.map(surface);
  const weights = points.map((_, i) => (i === 7 ? 0 : 1));
  const wild = values.map((value, i) => (i === 7 ? 1000 : value));
  const at = quadraticTerms([0.1, 0.2, 0.3]);
  expect(fitEmulator(points, wild, weights).value(at)).toBe(
    fitEmulator(points, values, weights).value(at),
  );
});

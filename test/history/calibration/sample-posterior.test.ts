import { expect, test } from "vitest";
import { samplePosterior } from "../../../src/history/calibration/sample-posterior.ts";

const moments = (values: number[]) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return [mean, Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length)];
};

test("draws have the mean and spread of the density: 2000 draws, within six standard errors", () => {
  const draws = samplePosterior(
    ([x, y]) => -((x! - 0.2) ** 2) / (2 * 0.01) - (y! + 0.3) ** 2 / (2 * 0.04),
    2,
    2000,
    "normal",
  );
  const [meanX, sdX] = moments(draws.map(([x]) => x!));
  const [meanY, sdY] = moments(draws.map(([, y]) => y!));
  expect(Math.abs(meanX! - 0.2)).toBeLessThan(0.015);
  expect(Math.abs(sdX! - 0.1)).toBeLessThan(0.015);
  expect(Math.abs(meanY! + 0.3)).toBeLessThan(0.03);
  expect(Math.abs(sdY! - 0.2)).toBeLessThan(0.03);
});

test("where nothing is known the whole cube is drawn from, and nothing beyond it", () => {
  const draws = samplePosterior(() => 0, 1, 2000, "flat").map(([x]) => x!);
  expect(Math.max(...draws.map(Math.abs))).toBeLessThanOrEqual(1);
  // A uniform distribution has standard deviation 0.577 and a quarter of its mass in each quarter.
  expect(Math.abs(moments(draws)[1]! - 0.577)).toBeLessThan(0.04);
  expect(draws.filter((x) => x < -0.5).length / 2000).toBeGreaterThan(0.19);
});

import { expect, test } from "vitest";
import { latinHypercube } from "../../../src/history/calibration/latin-hypercube.ts";

test("each slice of each axis holds one point, and the seed decides which", () => {
  const points = latinHypercube(20, 3, "a");
  for (const axis of [0, 1, 2]) {
    const slices = points.map((point) => Math.floor(((point[axis]! + 1) / 2) * 20));
    expect(slices.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  }
  expect(latinHypercube(20, 3, "a")).toEqual(points);
  expect(latinHypercube(20, 3, "b")).not.toEqual(points);
  const order = (axis: number) => points.map((point) => point[axis]! > 0);
  expect(order(0)).not.toEqual(order(1));
});

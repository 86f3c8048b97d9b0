import { expect, test } from "vitest";
import { normalShare } from "../../src/odds/normal-share.ts";
import { normalQuantile } from "../../src/sim/math.ts";

test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1.96, 0.024997895148220435],
  [-8, 6.220960574271785e-16],
  [40, 1],
  [-40, 0],
])("below %d lies %d of a normal distribution", (z, share) => {
  expect(Math.abs(normalShare(z) - share)).toBeLessThanOrEqual(1e-14 * Math.max(share, 1e-3));
});

test("it undoes the quantile", () => {
  for (const p of [1e-9, 0.001, 0.025, 0.3, 0.5, 0.77, 0.999])
    expect(normalShare(normalQuantile(p))).toBeCloseTo(p, 12);
});

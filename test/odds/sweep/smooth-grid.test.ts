import { describe, expect, it } from "vitest";
import { versionShares } from "../../../src/odds/arms/arm-contrast.ts";
import { chooseBandwidths } from "../../../src/odds/sweep/choose-bandwidth.ts";
import { bestHeldOut, smoothGrid } from "../../../src/odds/sweep/smooth-grid.ts";
import { draws, madeUpBits } from "../compare/made-up-bits.ts";

const points = Array.from({ length: 11 }, (_, x) => [x]);
/** A hump with its top at 6. */
const hump = (x: number): number => 0.55 - 0.012 * (x - 6) * (x - 6);

/** Points skated on the same luck: half of it common to all of them. */
function skated(curve: (x: number) => number, races: number, next: () => number): Float64Array[] {
  const bits = madeUpBits(points.length, races, () => {
    const luck = next();
    return points.map(([x]) => (next() < 0.5 ? luck : next()) < curve(x!));
  });
  return versionShares(bits.map((each) => ({ bits: each })));
}

const gridOf = (shares: Float64Array[]) => ({ points, steps: [1], shares });

describe("the bandwidth", () => {
  // 30 runs of 512 races: a level curve is never left as wiggly as luck made it in more than a third of them.
  it("is wide where the curve is level, and narrow where it jumps", () => {
    const next = draws("bandwidth");
    let wide = 0;
    for (let run = 0; run < 30; run++)
      if (chooseBandwidths(gridOf(skated(() => 0.5, 512, next)))[0]! >= 2) wide++;
    expect(wide).toBeGreaterThan(20);
    const step = skated((x) => (x < 5 ? 0.2 : 0.7), 2048, next);
    expect(chooseBandwidths(gridOf(step))[0]).toBeLessThan(1);
  });
});

describe("a smoothed grid", () => {
  // 120 runs of 1,024 races on a hump: 95 % with a standard error of 2 %, less what smoothing flattens.
  it("holds the true chance at a point, and the true best on the plateau, as often as it says", () => {
    const next = draws("smooth");
    const RUNS = 120;
    let held = 0;
    let onPlateau = 0;
    let error = 0;
    let alone = 0;
    for (let run = 0; run < RUNS; run++) {
      const shares = skated(hump, 1024, next);
      const { values, behind } = smoothGrid(gridOf(shares));
      if (values[3]!.low <= hump(3) && hump(3) <= values[3]!.high) held++;
      if (behind[6]!.low <= 0) onPlateau++;
      error += (values[3]!.mean - hump(3)) ** 2;
      const mean = shares[3]!.reduce((sum, share) => sum + share, 0) / shares[3]!.length;
      alone += (mean - hump(3)) ** 2;
    }
    expect(held / RUNS).toBeGreaterThan(0.95 - 5 * 0.02);
    expect(onPlateau / RUNS).toBeGreaterThan(0.95 - 5 * 0.02);
    expect(error).toBeLessThan(alone);
  });
  it("tells a clear hump from its flanks", () => {
    const { best, behind } = smoothGrid(gridOf(skated(hump, 4096, draws("flanks"))));
    expect(Math.abs(best - 6)).toBeLessThanOrEqual(2);
    expect(behind[0]!.low).toBeGreaterThan(0);
    expect(behind[best]!.mean).toBe(0);
  });
  // 60 runs of 256 races on a level curve at 0.5: the highest of eleven flatters, the judged one has a standard error of 0.4 %.
  it("judges its best on races that did not choose it", () => {
    const next = draws("held out");
    const RUNS = 60;
    let flattering = 0;
    let judged = 0;
    for (let run = 0; run < RUNS; run++) {
      const shares = skated(() => 0.5, 256, next);
      const smooth = smoothGrid(gridOf(shares));
      flattering += smooth.values[smooth.best]!.mean - 0.5;
      judged += bestHeldOut(smooth, shares).mean - 0.5;
    }
    expect(flattering / RUNS).toBeGreaterThan(0);
    expect(Math.abs(judged / RUNS)).toBeLessThan(5 * 0.004);
  });
});

import { describe, expect, it } from "vitest";
import {
  airDensity,
  alignment,
  altitudePowerFactor,
  draftFactor,
  leaderBonus,
  SIDE_BY_SIDE,
  wakeTable,
} from "../../src/sim/air.ts";
import { frictionForce } from "../../src/sim/ice.ts";
import { powerFor } from "../../src/sim/motion.ts";

const TABLE = wakeTable();

it.each([
  [0, 1.236],
  [125, 1.217],
  [346, 1.186],
  [690, 1.138],
  [1034, 1.091],
  [1425, 1.04],
])("airDensity at %i m is %f kg/m3 within 0.5 %%", (altitude, density) => {
  expect(Math.abs(airDensity(altitude) / density - 1)).toBeLessThan(0.005);
});

it("warm air is thinner: five degrees make 1.7 %", () => {
  expect(airDensity(0, 17) / airDensity(0, 12)).toBeCloseTo(0.982, 2);
});

it("altitude takes 7 % of critical power in Salt Lake City and none in Heerenveen", () => {
  expect(altitudePowerFactor(0)).toBe(1);
  expect(altitudePowerFactor(1425)).toBeCloseTo(0.929, 3);
});

describe("the wake", () => {
  it("takes 40 % off the drag right behind one skater and 17 % at 11 m (+-5 points)", () => {
    expect(draftFactor(TABLE, 1, 1, 1)).toBeCloseTo(0.6, 2);
    expect(draftFactor(TABLE, 0.4, 1, 1)).toBeCloseTo(0.6, 2);
    expect(draftFactor(TABLE, 11, 1, 1)).toBeCloseTo(0.83, 2);
  });

  it("is gone at 0.5 m to the side, and beyond", () => {
    expect(alignment(0.5, 1)).toBe(0);
    expect(alignment(0.8, 1)).toBe(0);
    expect(draftFactor(TABLE, 1, alignment(0.5, 1), 1)).toBe(1);
  });

  it("still helps a skater who is 10 m back", () => {
    expect(draftFactor(TABLE, 10, alignment(0.2, 0.85), 1)).toBeLessThan(0.9);
  });

  it("is 1 beyond its reach and for the leader", () => {
    expect(draftFactor(TABLE, 30, 1, 1)).toBe(1);
    expect(draftFactor(TABLE, 1e9, 1, 3)).toBe(1);
    expect(draftFactor(TABLE, 1, 1, 0)).toBe(1);
  });

  it("is deeper down the line and scales with the uncertain strength", () => {
    expect(draftFactor(TABLE, 1, 1, 2)).toBeCloseTo(0.53, 10);
    expect(draftFactor(TABLE, 1, 1, 3)).toBeCloseTo(0.5, 10);
    expect(draftFactor(TABLE, 1, 1, 9)).toBeCloseTo(0.5, 10);
    expect(draftFactor(wakeTable(0.8), 1, 1, 1)).toBeCloseTo(0.68, 10);
  });

  it("weakens steadily with the gap", () => {
    for (let gap = 1; gap < 62; gap += 0.1) {
      expect(draftFactor(TABLE, gap + 0.1, 1, 1)).toBeGreaterThanOrEqual(
        draftFactor(TABLE, gap, 1, 1),
      );
    }
  });
});

it("a follower close behind takes 5.6 % off the leader's drag, none from 1.9 m", () => {
  expect(leaderBonus(0.95)).toBe(0.056);
  expect(leaderBonus(0.3)).toBe(0.056);
  expect(leaderBonus(1.425)).toBeCloseTo(0.028, 10);
  expect(leaderBonus(1.9)).toBe(0);
});

it("skating side by side costs within the measured 2.7 to 25.7 %", () => {
  expect(SIDE_BY_SIDE).toBeGreaterThan(0.027);
  expect(SIDE_BY_SIDE).toBeLessThan(0.257);
});

it("the second wheel saves 18 to 30 % of external power with ordinary skill and line", () => {
  // Offsets rms 0.20 m on the straights (62 % of the lap) and 0.28 m in the corners, wheel at 1.3 m.
  const aligned = 0.62 * alignment(0.2, 0.85) + 0.38 * alignment(0.28, 0.85);
  const drag = 0.5 * airDensity(0) * 0.23;
  for (const v of [11, 12, 13, 14]) {
    const leading = powerFor(v, v, v, 1, 75, drag * (1 - leaderBonus(1.3)), frictionForce(75));
    const sheltered = drag * draftFactor(TABLE, 1.3, aligned, 1);
    const saving = 1 - powerFor(v, v, v, 1, 75, sheltered, frictionForce(75)) / leading;
    expect(saving).toBeGreaterThan(0.18);
    expect(saving).toBeLessThan(0.3);
  }
});

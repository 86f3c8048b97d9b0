import { describe, expect, it } from "vitest";
import { type SoloAbility, soloConditions, soloTime } from "../../src/sim/solo.ts";

function athlete(
  mass: number,
  dragArea: number,
  criticalPower: number,
  anaerobicReserve: number,
  peakPower: number,
): SoloAbility {
  return { mass, dragArea, criticalPower, anaerobicReserve, peakPower };
}

const SEA_LEVEL = soloConditions(0);
const ALL_ROUNDER = athlete(75, 0.23, 342, 20500, 1280);

describe("soloTime", () => {
  // Fitted to world records up to January 2026: distance, seconds, altitude.
  it.each([
    ["men 500", athlete(78, 0.23, 380, 21500, 1600), 500, 33.61, 1425],
    ["men 1000", athlete(78, 0.23, 380, 21500, 1600), 1000, 65.37, 1425],
    ["men 1500", athlete(78, 0.23, 380, 21500, 1600), 1500, 100.17, 1425],
    ["men 5000", athlete(78, 0.23, 380, 21500, 1600), 5000, 358.52, 690],
    ["men 10 000", athlete(78, 0.23, 380, 21500, 1600), 10000, 746.3, 690],
    ["women 500", athlete(65, 0.2, 244, 15500, 940), 500, 36.09, 1425],
    ["women 1000", athlete(65, 0.2, 244, 15500, 940), 1000, 71.61, 1425],
    ["women 1500", athlete(65, 0.2, 244, 15500, 940), 1500, 109.83, 1425],
    ["women 3000", athlete(65, 0.2, 244, 15500, 940), 3000, 232.02, 1105],
    ["women 5000", athlete(65, 0.2, 244, 15500, 940), 5000, 399.02, 1425],
  ])(
    "one athlete meets the record of the %s within 0.8 %%",
    (_, who, distance, record, altitude) => {
      expect(Math.abs(soloTime(who, distance, soloConditions(altitude)) / record - 1)).toBeLessThan(
        0.008,
      );
    },
  );

  it("starts like skaters with transponders: 100 m in about 10, 200 m in about 16.5 s", () => {
    expect(Math.abs(soloTime(ALL_ROUNDER, 100, SEA_LEVEL) - 9.9)).toBeLessThan(0.4);
    expect(Math.abs(soloTime(ALL_ROUNDER, 200, SEA_LEVEL) - 16.5)).toBeLessThan(0.4);
  });

  it.each([500, 1000, 1500, 3000, 5000, 10000])(
    "rewards more power, more reserve, less drag and thinner air over %i m",
    (distance) => {
      const base = soloTime(ALL_ROUNDER, distance, SEA_LEVEL);
      const better = (change: Partial<SoloAbility>) =>
        soloTime({ ...ALL_ROUNDER, ...change }, distance, SEA_LEVEL) / base;
      expect(better({ criticalPower: 345.42 })).toBeLessThan(1);
      expect(better({ anaerobicReserve: 21525 })).toBeLessThan(1);
      expect(better({ dragArea: 0.2277 })).toBeLessThan(1);
      expect(better({ peakPower: 1344 })).toBeLessThan(1.0002);
      expect(soloTime(ALL_ROUNDER, distance, soloConditions(1105)) / base).toBeLessThan(0.99);
    },
  );

  it("has the sensitivities of the critical-power model", () => {
    const gain = (change: Partial<SoloAbility>, distance: number) =>
      soloTime(ALL_ROUNDER, distance, SEA_LEVEL) -
      soloTime({ ...ALL_ROUNDER, ...change }, distance, SEA_LEVEL);
    expect(gain({ criticalPower: 345.42 }, 5000)).toBeCloseTo(1.2, 0);
    expect(gain({ anaerobicReserve: 21525 }, 1500)).toBeCloseTo(0.7, 0);
    expect(gain({ peakPower: 1344 }, 5000)).toBeLessThan(0.2);
    expect(gain({ peakPower: 1344 }, 500)).toBeGreaterThan(0.2);
  });

  it("is smooth: tenths of a watt move a time by the same amount each", () => {
    const times = Array.from({ length: 20 }, (_, i) =>
      soloTime({ ...ALL_ROUNDER, criticalPower: 340 + 0.1 * i }, 3000, SEA_LEVEL),
    );
    const steps = times.slice(1).map((time, i) => times[i]! - time);
    expect(Math.min(...steps)).toBeGreaterThan(0.5 * Math.max(...steps));
  });

  it("loses 0.5 to 1.5 % per thousandth of friction on the long distances", () => {
    const slow = soloTime(ALL_ROUNDER, 5000, soloConditions(0, 0.0062));
    const share = slow / soloTime(ALL_ROUNDER, 5000, SEA_LEVEL) - 1;
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.015);
  });

  it("copes with weak and odd athletes", () => {
    for (const who of [
      athlete(50, 0.17, 120, 6000, 200),
      athlete(95, 0.28, 450, 40000, 2500),
      athlete(75, 0.23, 300, 8000, 2000),
      athlete(75, 0.23, 300, 30000, 420),
    ]) {
      let last = 0;
      for (const distance of [500, 1000, 1500, 3000, 5000, 10000]) {
        const time = soloTime(who, distance, SEA_LEVEL);
        expect(time).toBeGreaterThan(last);
        expect(time).toBeLessThan(distance / 4);
        last = time;
      }
    }
  });
});

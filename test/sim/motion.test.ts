import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { powerFor, speedAfter, startPower } from "../../src/sim/motion.ts";

const DRAG = 0.142;
const FRICTION = 3.83;

describe("speedAfter", () => {
  it("keeps the energy ledger closed to 1e-9 at racing speed", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 17, noNaN: true }),
        fc.double({ min: 0, max: 1500, noNaN: true }),
        fc.constantFrom(0.25, 0.5, 1, 2),
        fc.double({ min: 0.5, max: 1.1, noNaN: true }),
        (v, power, dt, draft) => {
          const drag = DRAG * draft;
          const u = speedAfter(v, power, 1 / dt, 75, drag, FRICTION);
          const s = 0.5 * (u + v);
          const work = power * dt;
          const spent = (drag * s * s + FRICTION) * s * dt + 0.5 * 75 * (u * u - v * v);
          expect(Math.abs(work - spent)).toBeLessThan(1e-9 * (0.5 * 75 * u * u + 1));
        },
      ),
    );
  });

  it("keeps the ledger of a whole race closed to 1e-9", () => {
    let v = 0;
    let work = 0;
    let resisted = 0;
    for (let t = 0; t < 480; t++) {
      const power = Math.min(250 + 150 * ((t >> 4) & 1), startPower(75, v + 0.5));
      const u = speedAfter(v, power, 1, 75, DRAG, FRICTION);
      const s = 0.5 * (u + v);
      work += power;
      resisted += (DRAG * s * s + FRICTION) * s;
      v = u;
    }
    expect(Math.abs(work - resisted - 0.5 * 75 * v * v) / work).toBeLessThan(1e-9);
  });

  it("starts from rest, coasts to rest and never goes backwards", () => {
    expect(speedAfter(0, 200, 1, 75, DRAG, FRICTION)).toBeGreaterThan(1);
    let v = 1;
    for (let t = 0; t < 100; t++) {
      const u = speedAfter(v, 0, 1, 75, DRAG, FRICTION);
      expect(u).toBeLessThanOrEqual(v);
      expect(u).toBeGreaterThanOrEqual(0);
      v = u;
    }
    expect(v).toBeLessThan(0.1);
  });

  it("gives the same lap whatever the step", () => {
    const after = (dt: number) => {
      let v = 11;
      for (let t = 0; t < 30; t += dt) v = speedAfter(v, 350, 1 / dt, 75, DRAG, FRICTION);
      return v;
    };
    expect(after(1)).toBeCloseTo(after(0.1), 2);
  });
});

describe("powerFor", () => {
  it("undoes speedAfter", () => {
    const u = speedAfter(12, 420, 1, 75, DRAG, FRICTION);
    expect(powerFor(12, u, 0.5 * (12 + u), 1, 75, DRAG, FRICTION)).toBeCloseTo(420, 8);
  });

  it("gives the power of steady speeds: 290 W at 12 m/s, 441 W at 14 m/s, alone", () => {
    const drag = 0.5 * 1.22 * 0.23;
    expect(powerFor(12, 12, 12, 1, 75, drag, FRICTION)).toBeCloseTo(288, -1);
    expect(powerFor(14, 14, 14, 1, 75, drag, FRICTION)).toBeCloseTo(439, -1);
  });

  it("is negative for braking", () => {
    expect(powerFor(12, 10, 11, 1, 75, DRAG, FRICTION)).toBeLessThan(0);
  });
});

it("startPower grows with speed from a push of 3 N per kg", () => {
  expect(startPower(75, 0)).toBe(225);
  expect(startPower(75, 3)).toBe(675);
});

import { expect, it } from "vitest";
import {
  cornerSpeed,
  frictionForce,
  ICE_FRICTION,
  ICE_FRICTION_SD,
  LATERAL_LIMIT,
  LATERAL_LIMIT_SD,
} from "../../src/sim/ice.ts";

it("ice takes about 50 W at racing speed, as measured on conventional skates", () => {
  expect(frictionForce(75) * 13).toBeGreaterThan(45);
  expect(frictionForce(75) * 13).toBeLessThan(60);
  expect(frictionForce(75, 0.0052)).toBeCloseTo(3.826, 3);
});

it("ordinary ice and its spread stay inside the range seen on race ice", () => {
  expect(ICE_FRICTION - 3 * ICE_FRICTION_SD).toBeGreaterThan(0.003);
  expect(ICE_FRICTION + 3 * ICE_FRICTION_SD).toBeLessThan(0.0072);
});

it("the tight line of a mass start limits the corner to 14.3 m/s", () => {
  expect(cornerSpeed(LATERAL_LIMIT, 22)).toBeCloseTo(14.3, 2);
  expect(cornerSpeed(LATERAL_LIMIT, 26)).toBeCloseTo(15.55, 2);
  expect(LATERAL_LIMIT_SD).toBeLessThan(1);
});

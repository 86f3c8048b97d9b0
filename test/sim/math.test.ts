import { describe, expect, it } from "vitest";
import { exp, log, normalQuantile } from "../../src/sim/math.ts";

describe("exp and log", () => {
  it("agree with the engine's own to 1e-15 over the whole range", () => {
    let worst = 0;
    for (let i = 0; i <= 200_000; i++) {
      const x = -700 + i * 0.007;
      worst = Math.max(worst, Math.abs(exp(x) / Math.exp(x) - 1));
      const y = Math.exp(x);
      worst = Math.max(worst, Math.abs(log(y) - Math.log(y)) / Math.max(1, Math.abs(Math.log(y))));
    }
    expect(worst).toBeLessThan(1e-15);
  });

  it("undo each other", () => {
    for (let x = -30; x < 30; x += 0.37) expect(log(exp(x))).toBeCloseTo(x, 13);
  });

  it("know the edges", () => {
    expect(exp(0)).toBe(1);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(710)).toBe(Infinity);
    expect(exp(NaN)).toBeNaN();
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(1)).toBe(0);
    expect(log(Infinity)).toBe(Infinity);
    expect(log(5e-324)).toBe(Math.log(5e-324));
    expect(log(NaN)).toBeNaN();
  });

  it("keep these very bits on every engine", () => {
    expect([exp(1.5), log(11), exp(-0.3), log(0.7)]).toEqual([
      4.4816890703380645, 2.3978952727983707, 0.7408182206817179, -0.35667494393873245,
    ]);
  });
});

describe("normalQuantile", () => {
  it("meets tabulated quantiles", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 14);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 13);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 12);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it("is odd about one half and rises", () => {
    let last = -Infinity;
    for (let i = 1; i < 1024; i++) {
      const z = normalQuantile(i / 1024);
      expect(z).toBeGreaterThan(last);
      expect(normalQuantile(1 - i / 1024)).toBeCloseTo(-z, 13);
      last = z;
    }
  });

  it("knows the edges", () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(1.5)).toBeNaN();
  });
});

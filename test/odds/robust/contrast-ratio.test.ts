import { expect, test } from "vitest";
import { contrastRatio } from "../../../src/odds/robust/contrast-ratio.ts";
import { draws } from "../compare/made-up-bits.ts";

test("a ratio of a contrast to itself is 1, and there is none to what is not clear", () => {
  const next = draws("itself");
  const shares = [0.5, 0.2].map((p) => Float64Array.from({ length: 100 }, () => p + 0.2 * next()));
  const same = contrastRatio(shares, [1, -1], [1, -1])!;
  expect(same.share).toBe(1);
  expect(same.low).toBeCloseTo(1, 6);
  expect(same.high).toBeCloseTo(1, 6);
  const level = [0, 1].map((k) => Float64Array.from({ length: 100 }, (_, v) => (v + k) % 2));
  expect(contrastRatio(level, [1, 0], [1, -1])).toBeNull();
  expect(contrastRatio(shares, [1, -1], [-1, 1])).toBeNull();
});

// 400 runs of 64 versions, true ratio 0.5, noise in common: 95 % with a standard error of 1.1 %.
test("its interval holds the true ratio as often as it says", () => {
  const next = draws("ratio");
  const RUNS = 400;
  let held = 0;
  for (let run = 0; run < RUNS; run++) {
    const rows = Array.from({ length: 64 }, () => {
      const luck = next();
      const noise = (): number => 0.5 * luck + 0.5 * next();
      return [0.1 + noise(), 0.2 + noise(), noise()];
    });
    const shares = [0, 1, 2].map((k) => Float64Array.from(rows, (row) => row[k]!));
    const ratio = contrastRatio(shares, [1, 0, -1], [0, 1, -1]);
    if (ratio && ratio.low <= 0.5 && 0.5 <= ratio.high) held++;
  }
  expect(held / RUNS).toBeGreaterThan(0.95 - 5 * 0.011);
});

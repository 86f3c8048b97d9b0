import { expect, test } from "vitest";
import { judgeDifference } from "../../../src/odds/compare/judge-difference.ts";

const between = (low: number, high: number, total = 0.05) => ({
  value: (low + high) / 2,
  low: low - total,
  high: high + total,
  sampling: { low, high },
});

test("what sampling and four of five versions say alike is better or worse", () => {
  expect(judgeDifference(between(0.1, 0.14), 0.9)).toBe("better");
  expect(judgeDifference(between(-0.14, -0.1), 0.1)).toBe("worse");
});

test("where sampling leaves it open, or versions disagree, one cannot tell", () => {
  expect(judgeDifference(between(-0.02, 0.1), 0.9)).toBe("cannot tell");
  expect(judgeDifference(between(0.01, 0.05), 0.7)).toBe("cannot tell");
  expect(judgeDifference(between(-0.05, -0.01), 0.3)).toBe("cannot tell");
});

test("what stays within two in a hundred in every plausible version does not matter", () => {
  expect(judgeDifference(between(0.002, 0.01, 0.005), 0.95)).toBe("no matter");
});

import { expect, test } from "vitest";
import { kendall, spearman } from "../../src/odds/rank-correlation.ts";

test("spearman agrees with values worked out by hand: 1 - 6 d2 / (n (n2 - 1))", () => {
  expect(spearman([1, 2, 3, 4, 5], [1, 3, 2, 5, 4])).toBeCloseTo(0.8, 12);
  expect(spearman([10, 20, 30], [3, 2, 1])).toBeCloseTo(-1, 12);
});

test("spearman gives ties their mean rank", () => {
  // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 1.5, variances 1.5 and 1.6667.
  expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(1.5 / Math.sqrt(1.5 * (5 / 3)), 12);
});

test("kendall counts pairs: in order, against it, tied", () => {
  expect(kendall([1, 2, 3, 4], [1, 2, 4, 3])).toBeCloseTo(4 / 6, 12);
  expect(kendall([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(kendall([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / 3, 12);
});

test("too few values, or all the same, have no correlation", () => {
  expect(spearman([1, 2], [1, 2])).toBeNaN();
  expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN();
  expect(kendall([1], [1])).toBeNaN();
});

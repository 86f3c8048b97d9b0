import { expect, test } from "vitest";
import { lapNumber } from "../../../src/viz/charts/lap-number.ts";

test.each([
  [16, "16"],
  [12.75, "12¾"],
  [0.5, "½"],
  [0, "0"],
  [7.26, "7¼"],
  [8.99, "9"],
])("%d laps are called %s", (laps, called) => {
  expect(lapNumber(laps)).toBe(called);
});

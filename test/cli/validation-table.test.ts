import { expect, test } from "vitest";
import { shownRange, shownValue, verdictOf } from "../../src/cli/validation-table.ts";
import type { TargetRow } from "../../src/history/validation/target-row.ts";

const row = (low: number, high: number, ...simulated: [number, number, number]): TargetRow => ({
  id: "x",
  gender: null,
  what: "",
  from: "",
  in: true,
  informative: false,
  real: { low, high },
  simulated: { value: simulated[0], low: simulated[1], high: simulated[2] },
  interval: "",
  counted: "",
  fields: [],
  races: 1,
});

test("numbers are told as finely as the width of the range asks for", () => {
  const seconds = row(450, 476, 457.94, 457.11, 458.66);
  expect(shownRange(seconds)).toBe("450.0-476.0");
  expect(shownValue(seconds)).toBe("457.9 (457.1 to 458.7)");
  expect(shownValue(row(0.2, 0.45, 0.2149, 0.16, 0.262))).toBe("0.21 (0.16 to 0.26)");
  expect(shownValue(row(0.001, 0.015, 0.00597, 0.00444, 0.00804))).toBe(
    "0.0060 (0.0044 to 0.0080)",
  );
});

test("a value without chance has no interval, one that could not be measured is a dash", () => {
  expect(shownValue(row(0, 0.05, 0.00016, 0.00016, 0.00016))).toBe("0.0002");
  expect(shownValue(row(0, 1, Number.NaN, Number.NaN, Number.NaN))).toBe("-");
});

test("what is not judged says so", () => {
  const judged = row(0, 1, 2, 2, 2);
  expect(verdictOf({ ...judged, in: false })).toBe("OUT");
  expect(verdictOf({ ...judged, in: false, informative: true })).toBe("(out, not judged)");
});

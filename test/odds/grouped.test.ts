import { expect, test } from "vitest";
import { grouped } from "../../src/odds/grouped.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [12_345, "12,345"],
  [100_000, "100,000"],
  [-1_234_567, "-1,234,567"],
  [999.6, "1,000"],
])("the thousands of %d are parted: %s", (value, text) => {
  expect(grouped(value)).toBe(text);
  expect(value < 1 || grouped(value) === Math.round(value).toLocaleString("en-GB")).toBe(true);
});

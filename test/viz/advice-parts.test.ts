import { expect, test } from "vitest";
import { adviceParts } from "../../src/viz/advice-parts.ts";

test("advice is parted after its first sentence, or where it says that nobody can tell", () => {
  expect(adviceParts("Attack with 9 to go. Kramer wins in 55. Sit in, 40.")).toEqual([
    "Attack with 9 to go.",
    "Kramer wins in 55. Sit in, 40.",
  ]);
  expect(adviceParts("Cannot tell: 15 against 1.5 of 100; either could be better.")).toEqual([
    "Cannot tell:",
    "15 against 1.5 of 100; either could be better.",
  ]);
});

test("advice of one sentence has no second part, and no decimal point parts one", () => {
  expect(adviceParts("Makes no difference (under 1.5 in 100).")).toEqual([
    "Makes no difference (under 1.5 in 100).",
    "",
  ]);
});

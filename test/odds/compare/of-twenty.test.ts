import { expect, test } from "vitest";
import { ofTwenty } from "../../../src/odds/compare/of-twenty.ts";

test("a share of versions is told in twentieths and never as all or none of them", () => {
  expect([0.5, 0.81, 0.96].map((share) => ofTwenty(share))).toEqual(["10", "16", "19"]);
  expect([0.98, 1].map((share) => ofTwenty(share))).toEqual(["more than 19", "more than 19"]);
  expect(ofTwenty(0.01)).toBe("fewer than 1");
  expect(ofTwenty(1, { more: "meer dan", fewer: "minder dan" })).toBe("meer dan 19");
});

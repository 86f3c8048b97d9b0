import { expect, test } from "vitest";
import type { ChangedInput } from "../../../src/odds/diff/changed-inputs.ts";
import { whyChanged } from "../../../src/odds/diff/why-changed.ts";

const inputs = (...names: string[]): ChangedInput[] =>
  names.map((what) => ({ what, a: "1", b: "2" }));
const why = (names: string[], scenario: string[] | null = null): string =>
  whyChanged(false, inputs(...names), scenario && inputs(...scenario));

test("only what differs alone is said to have done it", () => {
  expect(why(["orders"])).toContain("is due to the orders");
  expect(why(["seed", "orders"])).toContain("Nothing but the orders and the luck differs");
  expect(why(["model version", "program version"])).toContain("is due to the model");
  expect(why(["seed", "races"])).toContain("whatever changed is sampling error");
  expect(why(["orders", "model version"])).toMatch(
    /^Several .*the model, the orders.* cannot tell/,
  );
});

test("the behaviour of the field is a part of the scenario, which may differ elsewhere too", () => {
  const both = ["scenario digest", "behaviour"];
  expect(why(both, ["behaviour.chase"])).toContain("due to the behaviour of the field");
  expect(why(both, ["behaviour.chase", "venue.altitude"])).toContain("field, the scenario");
  expect(why(both)).toContain("perhaps more in the scenario");
  expect(why(["scenario", "scenario digest"])).toContain("due to the scenario");
});

test("equal races need no reason, and equal inputs with other races are told as what they are", () => {
  expect(whyChanged(true, [], null)).toContain("nothing changed");
  expect(why([])).toContain("a changed program or another engine");
});
